import type { PolicyEntry, PolicyPack } from '../policySchema';

/** A small pack for a test, named for its region. */
export const packOf = (regionCode: string, entries: readonly PolicyEntry[]): PolicyPack => ({
  id: regionCode,
  regionCode,
  name: `试验 ${regionCode}`,
  packVersion: 't1',
  source: 'MF57',
  entries,
});

export const holdsNothing: readonly PolicyEntry[] = [];
