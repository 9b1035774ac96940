import { Alert } from 'antd';
import { useState } from 'react';
import { instantWords } from '../../../parts/dates';
import { Pane } from '../../../parts/Pane';
import { outcomeLine, outcomeTitle } from './outcomeWords';
import type { AssessmentOfCase } from './useAssessment';
import { WorksheetLines } from './WorksheetLines';
import css from './WorksheetPane.module.css';

interface WorksheetPaneProps {
  assessment: AssessmentOfCase;
  /** What the case asks for: shown first. */
  aid: string;
  /** As it was recorded for the opinion, rather than as it would come out now. */
  asRecorded: boolean;
}

/** The whole reckoning, line by line: who counts, what they have, and every programme tested on it at once. */
export function WorksheetPane({ assessment, aid, asRecorded }: WorksheetPaneProps) {
  const { recorded, facts } = assessment;
  const kept = asRecorded ? recorded : null;
  const { outcomes, householdLines, incomeLines, onDate } = kept?.worksheet ?? assessment.worksheet;
  const ordered = [...outcomes].sort((a, b) => Number(b.aid === aid) - Number(a.aid === aid));
  const [chosen, choose] = useState(0);
  const outcome = ordered[chosen] ?? ordered[0];
  const nameOf = (id: string) => facts.members.find((member) => member.id === id)?.name ?? '';
  return (
    <Pane title="核算表" extra={<span className="quiet numbers">按 {onDate} 的规则</span>}>
      {kept && (
        <Alert
          type="info"
          showIcon
          message={`评估时存档的这一份：${instantWords(kept.at)}，${kept.byName}。意见、决定、通知书都按它。`}
        />
      )}
      <ul className={css.outcomes} aria-label="每一项帮助的结果">
        {ordered.map((one, index) => (
          <li key={`${one.aid} ${one.way} ${one.memberIds.join()}`}>
            <button
              type="button"
              className={`${css.outcome} ${one === outcome ? css.chosen : ''}`}
              aria-pressed={one === outcome}
              onClick={() => choose(index)}
            >
              <b className={one.eligible ? css.yes : css.no}>
                {one.eligible ? '✓' : '✕'} {outcomeTitle(one, nameOf)}
              </b>
              {one.aid === aid && <span className={css.asked}>申请的</span>}
              <span>{outcomeLine(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      {outcome && <WorksheetLines title={outcomeTitle(outcome, nameOf)} lines={outcome.lines} />}
      <WorksheetLines title="收入" lines={incomeLines} />
      <WorksheetLines title="家里算几个人" lines={householdLines} />
    </Pane>
  );
}
