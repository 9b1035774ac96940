import type { checkApplication } from '@twin-pledge/shared/contracts/applications/checkApplication';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Button } from 'antd';
import { Chip } from '../../../parts/Chip';
import { problemWords } from '../../../words/problemWords';
import type { Step } from '../step';

interface WhatIsMissingProps {
  check: EndpointAnswer<typeof checkApplication>;
  back: (step: Step) => void;
}

/** What keeps it from being sent, all at once, each with the way there; missing papers are told, never in the way. */
export function WhatIsMissing({ check, back }: WhatIsMissingProps) {
  const line = (words: string, step: Step, label: string) => (
    <p style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
      <span>{words}</span>
      <Button size="small" onClick={() => back(step)}>
        {label}
      </Button>
    </p>
  );
  return (
    <>
      {check.ready ? <Chip tone="done">可以送出</Chip> : <Chip tone="turn">还不能送出</Chip>}
      {check.problems.length > 0 && line(`有 ${check.problems.length} 处没填或填得不对：${problemWords(check.problems).slice(0, 2).join('；')}`, 'answers', '去改')}
      {check.missingSignatures.length > 0 && line('申请人的承诺书还没签', 'sign', '去签')}
      {check.missingPapers.length > 0 && line(`还缺 ${check.missingPapers.length} 份材料（不挡送出）`, 'papers', '去交')}
    </>
  );
}
