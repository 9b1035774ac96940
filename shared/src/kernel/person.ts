/** How someone is related to the applicant. */
export type Relation = 'self' | 'spouse' | 'child' | 'parent' | 'sibling' | 'grandparent' | 'grandchild' | 'other';

/** What someone does, as far as the rules of social assistance ask. */
export type Occupation =
  | 'preschool'
  | 'student'
  | 'postgraduate'
  | 'working'
  | 'atHome'
  | 'retired'
  | 'military'
  | 'imprisoned'
  | 'clergy'
  | 'missing';

export type DisabilityCategory = 'sight' | 'hearing' | 'speech' | 'limb' | 'intellectual' | 'mental' | 'multiple';

/** What a transfer is, since several are not counted as income by law. */
export type TransferKind =
  | 'pension'
  | 'basicPension'
  | 'support'
  | 'preferential'
  | 'governmentRelief'
  | 'familyPlanning'
  | 'scholarship'
  | 'braveryAward'
  | 'other';
