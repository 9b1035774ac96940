import type { CasePart } from '../caseParts';
import type { FindingAction } from './findingTable';

/** The part that an act in a finding gives to who does it: nobody looks twice at one's own work (H12). */
export const findingParts: Readonly<Partial<Record<FindingAction, CasePart>>> = {
  establishFacts: 'findingFacts',
  recordHearing: 'findingHearing',
  passLegalReview: 'findingReview',
};
