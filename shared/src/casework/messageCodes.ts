/** Each message a case can send; the Chinese words stand in copy/, by this code. */
export const messageCodes = [
  'applicationReceived',
  'newCaseForHandler',
  'supplementRequested',
  'supplementReceived',
  'supplementArrived',
  'accepted',
  'notAccepted',
  'correctionReceived',
  'correctionArrived',
  'withdrawn',
  'withdrawnByResident',
  'lapseAnnounced',
  'lapsed',
  'lapsedForHandler',
  'deathRecorded',
  'reassigned',
  'caseUnassigned',
  'duplicateFiling',
  'signRequested',
  'signed',
  'authorizationRevoked',
  'proxyNamed',
  'identityProved',
  'identityMoved',
  'draftExpiring',
] as const;

export type MessageCode = (typeof messageCodes)[number];

/** Messages that must be read: left unread for the pack's days, they become a duty to call (users' ask; XT 18). */
export const importantMessages: readonly MessageCode[] = [
  'supplementRequested',
  'accepted',
  'notAccepted',
  'lapseAnnounced',
  'lapsed',
];
