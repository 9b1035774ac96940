import { askSources } from '@twin-pledge/shared/contracts/verification/askSources';
import { closeSource } from '@twin-pledge/shared/contracts/verification/closeSource';
import type { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../api/useCommand';
import { ErrorLine } from '../../../parts/ErrorLine';
import type { SourceLine } from '../../../words/sourceWords';
import { SourceTable } from '../../verification/SourceTable';
import css from './VerificationReport.module.css';

type Report = EndpointAnswer<typeof showReport>;

interface SourceAnswersProps {
  caseId: string;
  lines: readonly SourceLine[];
  /** Shows the report as it stands after a closing. */
  show: (report: Report) => void;
  /** Reads the report anew. */
  reread: () => void;
}

/** What the connected sources answered; who does not answer is asked again, or done without for a reason (C03). */
export function SourceAnswers({ caseId, lines, show, reread }: SourceAnswersProps) {
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<readonly string[] | null>(null);
  const open = lines.filter((line) => line.open).map(({ id }) => id);
  const chosen = (left ?? open).filter((id) => open.includes(id));
  const ask = useCommand(askSources, reread);
  const close = useCommand(closeSource, (report) => {
    setReason('');
    setLeft(null);
    show(report);
  });
  return (
    <section className={css.sources} aria-label="向部门查询">
      <h3>向部门查询</h3>
      {lines.length === 0 && <p className="quiet">还没有查。只查签了授权书的人；查过还有效的，不重复查。</p>}
      {lines.length > 0 && <SourceTable lines={lines} chosen={chosen} choose={setLeft} />}
      {open.length > 0 && (
        <div className={css.settle}>
          <Input
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            maxLength={1000}
            placeholder="为什么不等这些部门了"
            aria-label="为什么不等这些部门了"
          />
          <Button
            loading={close.isPending}
            disabled={reason.trim() === '' || chosen.length === 0}
            onClick={() =>
              close.run({ params: { id: caseId }, body: { requestIds: [...chosen], reason: reason.trim() } })
            }
          >
            不等了（{chosen.length} 项）
          </Button>
        </div>
      )}
      <ErrorLine error={close.error ?? ask.error} />
      <Button loading={ask.isPending} onClick={() => ask.run({ body: { caseIds: [caseId] } })}>
        {lines.length === 0 ? '向接通的部门查询' : '没有答复的再查一次'}
      </Button>
    </section>
  );
}
