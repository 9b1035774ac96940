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
import { reportTitle, reportValue } from './reportWords';
import css from './VerificationReport.module.css';

type Line = EndpointAnswer<typeof showReport>['lines'][number];

/** What the sources told beside what was declared; each difference is taken over or explained before the result goes back (C03). */
export function VerificationReport() {
  const { view } = useCaseDesk();
  const params = { id: view.id };
  const report = useEndpoint(showReport, { params });
  const settle = useCommand(settleDifference, (answer) => {
    queryClient.setQueryData(endpointKey(showReport, { params }), answer);
    void rereadAssessment(view.id);
  });
  const lines = report.data?.lines ?? [];
  return (
    <section className={css.report} aria-label="核对报告">
      <ErrorLine error={report.error} />
      {report.data && lines.length === 0 && <p className="quiet">还没有导入核对数据；有不一样的，写在下面。</p>}
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
  const { kind, memberName, declared, found, differs, contradicting, sources, settled } = line;
  const open = differs && settled === null;
  return (
    <div className={css.line}>
      <p>
        <Chip tone={open ? 'turn' : 'done'}>{open ? '不一样' : differs ? '说明了' : '一样'}</Chip>{' '}
        <b>{reportTitle(kind, memberName)}</b> 填报 {reportValue(kind, declared)}，查到 {reportValue(kind, found)}
        {contradicting && '（几个来源说法不一）'}
      </p>
      <p className="quiet">
        {sources.join('；')}
        {settled &&
          ` · ${settled.taken ? '按查到的算' : '按填报的算'}，${settled.byName}：${settled.explanation ?? '照来源'}`}
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
          <Button type="primary" loading={isPending} onClick={() => settle(true, why.trim())}>
            按查到的算
          </Button>
          <Button loading={isPending} disabled={why.trim() === ''} onClick={() => settle(false, why.trim())}>
            按填报的算
          </Button>
        </div>
      )}
    </div>
  );
}
