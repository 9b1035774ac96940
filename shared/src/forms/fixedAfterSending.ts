/**
 * Who is asked for, and where, decides the township and the cases: a correction of these is a new application. Whatever
 * stands at or under one of these paths stays as it was sent.
 */
export const fixedAfterSending: readonly string[] = [
  'purpose',
  'needs.aids',
  'residence.regionCode',
  'registration',
  'members.m1.identity',
  'members.m1.name',
];

/** Whether a field can no longer be corrected once the application was sent. */
export const isFixedAfterSending = (path: string): boolean =>
  fixedAfterSending.some((fixed) => path === fixed || path.indexOf(`${fixed}.`) === 0);
