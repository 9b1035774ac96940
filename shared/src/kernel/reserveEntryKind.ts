/**
 * What moves money in a ledger for temporary relief: what was there when it was opened, what came in, what the county gave
 * to a township, what was paid, and what came back of a payment that failed (E07, D07).
 */
export const reserveEntryKinds = ['opening', 'topUp', 'given', 'relief', 'returned'] as const;

export type ReserveEntryKind = (typeof reserveEntryKinds)[number];
