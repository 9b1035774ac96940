import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import type { DutyKind } from '@twin-pledge/shared/casework/dutyKind';
import { roleName } from '@twin-pledge/shared/copy/roles';
import { useStaff } from '../../../app/session/staffSession';
import { Chip } from '../../../parts/Chip';
import { todayHere } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import { dutyChip, dutyReason } from '../currentDuty';
import type { Duty } from '../deskCase';
import css from './ActPane.module.css';
import type { Procedure } from './procedure';
import { whyNotDecide } from './whyNotDecide';

/** With whom a duty lies. */
function ownerWords(kind: string): string {
  const known = (dutyKinds as Record<string, DutyKind>)[kind];
  if (!known) return '';
  if (known.term) return '满期以后才能往下办';
  if (known.place === 'authority') return '由另一位负责人办（乡镇或者县里，按金额）';
  if (known.place === 'registration') return '由户口所在地乡镇办';
  return `由${roleName(known.owner)}办`;
}

interface WhoElseProps {
  /** What is owed and lies with somebody else. */
  duties: readonly Duty[];
  /** Whether nothing is due from the one who looks either. */
  nothingDue: boolean;
  procedure: Procedure;
}

/** What others owe, and why not the one who looks: nobody asks on the telephone who has it. */
export function WhoElse({ duties, nothingDue, procedure }: WhoElseProps) {
  const { view } = useCaseDesk();
  const { staff } = useStaff();
  const today = todayHere();
  const why = whyNotDecide(procedure, view, staff);
  return (
    <>
      {why && <p className={css.why}>▲ {why}</p>}
      {duties.length > 0 && <span className="quiet">等别人办的：</span>}
      {duties.map((duty) => {
        const chip = dutyChip(duty, today);
        return (
          <div key={duty.id} className={css.other}>
            <Chip tone={chip.tone}>{chip.words}</Chip>
            <span>{ownerWords(duty.kind)}</span>
            <span className="quiet" title={duty.citation}>
              {dutyReason(duty, today)}
            </span>
          </div>
        );
      })}
      {duties.length === 0 && nothingDue && <p className="quiet">这一件眼下没有要办的事，也没有在等别人。</p>}
    </>
  );
}
