import type { AidCode } from '../../kernel/aidCode';
import type { Outcome } from '../worksheet';

/** An outcome of which only what matters is given: not eligible and nothing paid until said otherwise. */
export function outcome(aid: AidCode, given: Partial<Outcome>): Outcome {
  const { openFindings = [], ...rest } = given;
  return {
    aid,
    way: 'household',
    memberIds: [],
    eligible: false,
    reasons: [],
    amountFen: null,
    per: null,
    careGrade: null,
    aboveTownshipAuthority: false,
    lines: [],
    openFindings: [...new Set(openFindings)],
    ...rest,
  };
}
