/** How someone is related to the applicant. */
export const relations = [
  'self',
  'spouse',
  'child',
  'childInLaw',
  'parent',
  'parentInLaw',
  'sibling',
  'grandparent',
  'grandchild',
  'other',
] as const;
export type Relation = (typeof relations)[number];

/** What someone does, as far as the rules of social assistance ask. */
export const occupations = [
  'preschool',
  'student',
  'postgraduate',
  'working',
  'atHome',
  'retired',
  'military',
  'imprisoned',
  'clergy',
  'missing',
] as const;
export type Occupation = (typeof occupations)[number];

/** The kinds of disability that a certificate names. */
export const disabilityCategories = [
  'sight',
  'hearing',
  'speech',
  'limb',
  'intellectual',
  'mental',
  'multiple',
] as const;
export type DisabilityCategory = (typeof disabilityCategories)[number];

/** What a transfer is, since several are not counted as income by law. */
export const transferKinds = [
  'pension',
  'basicPension',
  'support',
  'preferential',
  'governmentRelief',
  'familyPlanning',
  'scholarship',
  'braveryAward',
  'other',
] as const;
export type TransferKind = (typeof transferKinds)[number];
