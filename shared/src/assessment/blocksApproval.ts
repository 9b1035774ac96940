import type { FindingCode } from './lineCodes';
import type { Outcome } from './worksheet';

/** Findings without which nobody can say yes; the others only fix an amount later or add to it. */
const needed: readonly FindingCode[] = [
  'property',
  'obligorIncome',
  'obligorAbility',
  'dibaoAmount',
  'localIncome',
  'spendingLine',
  'emergency',
  'spendingBeyondMeans',
  'reliefAmount',
];

/** What somebody still has to find out before the outcome can be approved; none where it is ready. */
export const blocksApproval = ({ openFindings }: Pick<Outcome, 'openFindings'>): FindingCode[] =>
  openFindings.filter((finding) => needed.includes(finding));
