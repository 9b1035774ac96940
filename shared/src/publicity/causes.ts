/** Why a household is in need, as coarse as a village board may say it (JDZ 三(四)2: privacy). */
export const causeCodes = [
  'lowIncome',
  'illness',
  'disability',
  'noSupport',
  'study',
  'housing',
  'mishap',
  'other',
] as const;

export type CauseCode = (typeof causeCodes)[number];

const byEvent: Readonly<Record<string, CauseCode>> = {
  noIncome: 'lowIncome',
  noWork: 'lowIncome',
  illness: 'illness',
  disability: 'disability',
  oldAge: 'noSupport',
  childAlone: 'noSupport',
  schooling: 'study',
  housing: 'housing',
  disaster: 'mishap',
  accident: 'mishap',
};

/** The coarse causes of what a household told, each once. */
export function causesOf(events: readonly string[]): CauseCode[] {
  const found = new Set(events.map((event) => byEvent[event] ?? 'other'));
  return causeCodes.filter((code) => found.has(code));
}
