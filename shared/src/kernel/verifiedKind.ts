import { disabilityCategories } from './person';

/** Amounts and counts that a source of data can tell of a person. */
export const measuredKinds = [
  'wage',
  'business',
  'propertyIncome',
  'pension',
  'basicPension',
  'otherTransfer',
  'deposits',
  'cars',
  'homes',
] as const;
export type MeasuredKind = (typeof measuredKinds)[number];

/** What a register states of a person, and the few values that it can state. */
export const statedValues = {
  marriage: ['married', 'unmarried'],
  death: ['alive', 'dead'],
  householdRegister: ['registered', 'cancelled'],
  socialInsurance: ['employed', 'flexible', 'none'],
  marketRegistration: ['registered', 'none'],
  schooling: ['enrolled', 'none'],
  disability: [
    'none',
    ...([] as string[]).concat(
      ...disabilityCategories.map((category) => [1, 2, 3, 4].map((grade) => `${category}.${grade}`)),
    ),
  ],
} as const satisfies Record<string, readonly string[]>;
export type StatedKind = keyof typeof statedValues;

export type VerifiedKind = MeasuredKind | StatedKind;

/** Everything that a source can be asked for. */
export const verifiedKinds = [...measuredKinds, ...(Object.keys(statedValues) as StatedKind[])] as const;

/** Whether a register states it as one of a few values; the others are amounts or counts. */
export const isStated = (kind: VerifiedKind): kind is StatedKind =>
  Object.prototype.hasOwnProperty.call(statedValues, kind);

/** The incomes among them: what is also asked of those who owe support by law and live elsewhere. */
export const incomeVerifiedKinds: readonly VerifiedKind[] = [
  'wage',
  'business',
  'propertyIncome',
  'pension',
  'basicPension',
  'otherTransfer',
];
