import { findingActs } from '@twin-pledge/shared/contracts/findings/findingActs';
import type { StaffFindingAction } from '@twin-pledge/shared/contracts/findings/findingActs';
import { falsehoodWords, findingStatusWords } from '@twin-pledge/shared/copy/falseCommitment';
import { Button } from 'antd';
import { useState } from 'react';
import { Chip } from '../../../parts/Chip';
import { todayHere } from '../../../parts/dates';
import { Pane } from '../../../parts/Pane';
import { dutyChip, dutyReason } from '../currentDuty';
import { ActInFinding } from './ActInFinding';
import { EvidenceFiles } from './EvidenceFiles';
import { findingForms } from './findingForms';
import css from './FindingPanel.module.css';
import { FindingEntries } from './FindingEntries';
import { NoticeOfFinding } from './NoticeOfFinding';
import type { Finding } from './useFindings';

const isFormed = (action: string): action is StaffFindingAction => action in findingActs;

/** One finding: where it stands and until when, what may be done now, the proofs, the notice, and what was done. */
export function FindingPanel({ finding }: { finding: Finding }) {
  const [chosen, choose] = useState<StaffFindingAction | null>(null);
  const { personName, about, status, contested, aboutMinor, ineligible, notice } = finding;
  const open = finding.duties.filter(({ state }) => state === 'open' || state === 'paused');
  const acts = finding.mayDo.filter(isFormed);
  const shown = chosen !== null && acts.includes(chosen) ? chosen : null;
  return (
    <div className={css.columns}>
      <Pane title={`${personName}：${about.map(falsehoodWords).join('、')}`}>
        <p className={css.state}>
          <Chip tone={contested ? 'paused' : 'go'}>
            {contested ? '本人有异议，复核中' : findingStatusWords(status)}
          </Chip>
          {open.map((duty) => {
            const { tone, words } = dutyChip(duty, todayHere());
            return (
              <Chip key={duty.id} tone={tone}>
                {words}
              </Chip>
            );
          })}
        </p>
        {open.map((duty) => (
          <p key={duty.id} className="quiet">
            {dutyReason(duty, todayHere())}
          </p>
        ))}
        <p className="quiet">
          {ineligible ? '申请不符合条件（按决定或核算表）' : '申请没有定为不符合条件，认定了也不公示'}
          {aboutMinor && '；未成年人，不公示'}
        </p>
        {shown ? (
          <>
            <Button type="link" size="small" onClick={() => choose(null)} style={{ padding: 0 }}>
              ‹ 回去看能办什么
            </Button>
            <ActInFinding key={shown} finding={finding} action={shown} done={() => choose(null)} />
          </>
        ) : (
          <p className={css.acts}>
            {acts.length === 0 && <span className="quiet">现在不用您办什么。</span>}
            {acts.map((action) => (
              <Button key={action} onClick={() => choose(action)}>
                {findingForms[action].label}
              </Button>
            ))}
          </p>
        )}
        {notice && <NoticeOfFinding finding={finding} notice={notice} />}
        <EvidenceFiles finding={finding} />
      </Pane>
      <FindingEntries finding={finding} />
    </div>
  );
}
