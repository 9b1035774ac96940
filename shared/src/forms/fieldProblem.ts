/** Why an answer can't stay as it is; the sentence for each stands in `copy/fieldProblems.ts`. */
export const fieldProblemCodes = [
  'required',
  'mustAgree',
  'tooLong',
  'textCharacters',
  'nameFormat',
  'idLength',
  'idCharacters',
  'idBirthDate',
  'idChecksum',
  'duplicateId',
  'passportFormat',
  'phoneFormat',
  'dateFormat',
  'dateImpossible',
  'dateInFuture',
  'dateTooEarly',
  'moneyFormat',
  'moneyNegative',
  'moneyTooLarge',
  'moneyTooSmall',
  'integerFormat',
  'integerTooSmall',
  'integerTooLarge',
  'regionFormat',
  'regionNotVillage',
  'regionNotExact',
  'regionNotCovered',
  'bankAccountFormat',
  'notAnOption',
  'tooFew',
  'tooMany',
  'memberUnknown',
  'guardianSelf',
  'guardianNotAdult',
  'guardianIncapable',
  'twoSpouses',
  'spouseMissing',
  'spouseButNotMarried',
  'ageOrder',
  'applicantAway',
  'dibaoAndTekun',
  'costAboveIncome',
  'unknownField',
  'wrongType',
  'itemId',
] as const;

export type FieldProblemCode = (typeof fieldProblemCodes)[number];

export interface FieldProblem {
  readonly pageId: string;
  readonly itemId?: string;
  /** The whole path in the answers, as a change names it: `members.m2.identity.number`. */
  readonly path: string;
  readonly code: FieldProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** A question back, not a hindrance: the resident may send as it is. */
  readonly gentle?: true;
}
