/** The aids one sending may ask for; each asked aid becomes a case of its own (architecture, Rules of the record). */
export const aidCodes = [
  'dibao',
  'tekun',
  'dibaoMarginal',
  'temporaryEmergency',
  'temporaryExpenditure',
  'rigidExpenditure',
  'medical',
  'education',
  'housing',
  'employment',
  'disaster',
] as const;

export type AidCode = (typeof aidCodes)[number];
