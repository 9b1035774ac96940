import type { Event } from './caseWalk';

/** Sent on a Friday, accepted on the Monday. */
export const accepted: Event[] = [
  ['2026-03-06', 'submit'],
  ['2026-03-09', 'accept'],
];

/** Verification asked for on the day after. */
export const asked: Event[] = [...accepted, ['2026-03-10', 'recordVerificationRequest']];

/** Survey and verification are in. */
export const inquired: Event[] = [...asked, ['2026-03-12', 'submitSurvey'], ['2026-03-17', 'returnVerification']];

/** What is known is assessed, with the list of needs. */
export const assessed: Event[] = [...inquired, ['2026-03-18', 'recordAssessment']];

/** Events in the order of their days. */
export const inOrder = (events: Event[]): Event[] => [...events].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The same in Jingdezhen, with 公示 from Tuesday March 10 to the end of Tuesday March 17. */
export const jdzAssessed: Event[] = inOrder([
  ...assessed,
  ['2026-03-10', 'startPublicity'],
  ['2026-03-18', 'endPublicity'],
]);
