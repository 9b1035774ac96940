/** The legal stages of a case. Waiting reasons are flags on the case, never statuses. */
export const caseStatuses = [
  'submitted',
  'accepted',
  'investigated',
  'assessed',
  'publicity',
  'deciding',
  'approved',
  'refused',
  'relieved',
  'referred',
  'referralAnswered',
  'notAccepted',
  'withdrawn',
  'lapsed',
  'applicantDeceased',
] as const;

export type CaseStatus = (typeof caseStatuses)[number];

/** Statuses that a case never leaves; at most a call or the notice of a refusal is still owed. */
export const endedStatuses: readonly CaseStatus[] = [
  'refused',
  'referralAnswered',
  'notAccepted',
  'withdrawn',
  'lapsed',
  'applicantDeceased',
];

/** What a case waits for while its clock is paused; shown as words, never as a stage of the law. */
export type WaitingFor = 'resident' | null;
