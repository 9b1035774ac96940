import { settleDifference } from '@twin-pledge/shared/contracts/verification/settleDifference';
import { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { endpointKey } from '../../../api/endpointKey';
import { queryClient } from '../../../api/queryClient';
import { useCommand } from '../../../api/useCommand';
import { useEndpoint } from '../../../api/useEndpoint';
import { Chip } from '../../../parts/Chip';
import { ErrorLine } from '../../../parts/ErrorLine';
import { rereadAssessment } from '../assessment/useAssessment';
import { useCaseDesk } from '../caseDeskContext';
import { reportTitle, reportValue, toldWords } from './reportWords';
import { SourceAnswers } from './SourceAnswers';
import css from './VerificationReport.module.css';

type Report = EndpointAnswer<typeof showReport>;
type Line = Report['lines'][number];

/** Some source over the network has still to answer. */
const isExpecting = (answer: unknown) =>
  (answer as Report).sources.some(({ state, by, closed }) => state === 'waiting' && by === 'http' && !closed);

/** What the sources told beside what was declared; each difference is taken over or explained before the result goes back (C03). */
export function VerificationReport() {
  const { view } = useCaseDesk();
  const params = { id: view.id };
  const report = useEndpoint(showReport, { params }, { againWhile: isExpecting });
  const show = (answer: Report) => queryClient.setQueryData(endpointKey(showReport, { params }), answer);
  const settle = useCommand(settleDifference, (answer) => {
    show(answer);
    void rereadAssessment(view.id);
  });
  const lines = report.data?.lines ?? [];
  return (
    <section className={css.report} aria-label="核对报告">
      <ErrorLine error={report.error} />
      {report.data && (
        <SourceAnswers caseId={view.id} lines={report.data.sources} show={show} reread={() => void report.refetch()} />
      )}
      {report.data && lines.length === 0 && <p className="quiet">还没有查到数据；有不一样的，写在下面。</p>}
      {lines.map((line) => (
        <ReportLine
          key={line.key}
          line={line}
          isPending={settle.isPending}
          settle={(take, explanation) =>
            settle.run({ params, body: { key: line.key, take, ...(explanation ? { explanation } : {}) } })
          }
        />
      ))}
      <ErrorLine error={settle.error} />
    </section>
  );
}

interface ReportLineProps {
  line: Line;
  isPending: boolean;
  settle: (take: boolean, explanation: string) => void;
}

function ReportLine({ line, isPending, settle }: ReportLineProps) {
  const [why, setWhy] = useState('');
  const { kind, memberName, declared, found, differs, contradicting, told, canTake, settled } = line;
  const open = differs && settled === null;
  return (
    <div className={css.line}>
      <p>
        <Chip tone={open ? 'turn' : 'done'}>{open ? '不一样' : differs ? '说明了' : '一样'}</Chip>{' '}
        <b>{reportTitle(kind, memberName)}</b> 填报 {reportValue(kind, declared)}，查到 {reportValue(kind, found)}
        {contradicting && '（几个部门说的不一样）'}
      </p>
      <p className="quiet">
        {told.map((one) => toldWords(kind, one)).join('；')}
        {settled &&
          ` · ${settled.taken ? '按查到的算' : canTake ? '按填报的算' : '说明'}，${settled.byName}：${settled.explanation ?? '照来源'}`}
      </p>
      {open && (
        <div className={css.settle}>
          <Input
            value={why}
            onChange={(event) => setWhy(event.target.value)}
            maxLength={1000}
            placeholder="为什么不一样"
            aria-label={`为什么不一样：${reportTitle(kind, memberName)}`}
          />
          {canTake && (
            <Button type="primary" loading={isPending} onClick={() => settle(true, why.trim())}>
              按查到的算
            </Button>
          )}
          <Button loading={isPending} disabled={why.trim() === ''} onClick={() => settle(false, why.trim())}>
            {canTake ? '按填报的算' : '记下说明'}
          </Button>
        </div>
      )}
    </div>
  );
}
