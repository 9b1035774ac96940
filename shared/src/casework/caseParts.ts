/** The part somebody took in a case; who took one may be barred from another (D07: the decider is none of these). */
export const caseParts = [
  'appointed',
  'investigator',
  'opinion',
  'relief',
  'findingFacts',
  'findingHearing',
  'findingReview',
] as const;

export type CasePart = (typeof caseParts)[number];

/** Whose part an action records: those chosen in the request, or the one who acts. */
export interface PartRule {
  part: CasePart;
  who: 'people' | 'actor';
  /** Takes the place of all who had this part before. */
  replaces?: true;
}

/** A part that an action gave to people. */
export interface PartTaken {
  part: CasePart;
  staffIds: readonly string[];
  replaces: boolean;
}
