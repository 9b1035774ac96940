import type { checkApplication } from '@twin-pledge/shared/contracts/applications/checkApplication';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Button } from 'antd';
import { Chip } from '../../../parts/Chip';
import { useDraftDesk } from '../draftContext';
import type { Step } from '../step';
import { problemPlace } from './problemPlace';

const mostShown = 8;

interface WhatIsMissingProps {
  check: EndpointAnswer<typeof checkApplication>;
  back: (step: Step) => void;
}

/** What keeps it from being sent, all at once, each with the way there; missing papers are told, never in the way. */
export function WhatIsMissing({ check, back }: WhatIsMissingProps) {
  const { answers } = useDraftDesk();
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
      <p>{check.ready ? <Chip tone="done">可以送出</Chip> : <Chip tone="turn">还不能送出</Chip>}</p>
      {check.problems.length > 0 && (
        <div>
          {line(`有 ${check.problems.length} 处没填或填得不对`, 'answers', '去改')}
          <ul style={{ paddingLeft: 18, marginTop: 4 }}>
            {check.problems.slice(0, mostShown).map((problem) => {
              const { group, label } = problemPlace(problem, answers);
              return (
                <li key={`${problem.path} ${problem.code}`}>
                  <span className="quiet">{group}</span> {fieldProblemWords(problem.code, problem.params, label)}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {check.missingSignatures.length > 0 && line('申请人的承诺书还没签', 'sign', '去签')}
      {check.missingPapers.length > 0 &&
        line(`还缺 ${check.missingPapers.length} 份材料（不挡送出）`, 'papers', '去交')}
    </>
  );
}
