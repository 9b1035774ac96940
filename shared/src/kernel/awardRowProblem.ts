/** What can be wrong with a row of a list of families; the sentences stand in copy/. */
export const awardRowProblems = [
  'nameMissing',
  'idNumberWrong',
  'idNumberCutOff',
  'headNumberWrong',
  'headMissing',
  'aidUnknown',
  'amountWrong',
  'monthWrong',
  'townshipUnknown',
  'villageUnknown',
  'accountWrong',
  'coveredWrong',
  'differsFromHead',
  'twiceInFile',
  'receivesElsewhere',
  'receivesOtherwise',
  'familyWrong',
] as const;

export type AwardRowProblem = (typeof awardRowProblems)[number];
