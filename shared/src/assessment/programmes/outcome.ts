import type { AidCode } from '../../kernel/aidCode';
import type { Outcome } from '../worksheet';

const none: readonly never[] = Object.freeze([]);

/** An outcome of which only what matters is given: not eligible and nothing paid until said otherwise. */
export const outcome = (
  aid: AidCode,
  {
    way = 'household',
    memberIds = none,
    eligible = false,
    reasons = none,
    amountFen = null,
    per = null,
    careGrade = null,
    aboveTownshipAuthority = false,
    lines = none,
    openFindings = none,
  }: Partial<Outcome>,
): Outcome => ({
  aid,
  way,
  memberIds,
  eligible,
  reasons,
  amountFen,
  per,
  careGrade,
  aboveTownshipAuthority,
  lines,
  openFindings: openFindings.length > 1 ? [...new Set(openFindings)] : openFindings,
});
