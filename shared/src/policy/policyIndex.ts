import { addDays, type PlainDate } from '../kernel/plainDate';
import type { RegionCode } from '../kernel/regionCode';
import type { LocatedEntry, PolicyPack } from './policySchema';

/** An entry and the pack it stands in. */
export interface Placed {
  readonly entry: LocatedEntry;
  readonly pack: PolicyPack;
}

/** What packs say for one region. */
export interface RegionEntries {
  readonly byId: Map<string, Placed[]>;
  /** The days on which something begins to stand or stands no longer, earliest first. */
  readonly changesOn: readonly PlainDate[];
}

/** What all packs say, by the region they say it for; a region with a pack of its own is there even where it is silent. */
export type PolicyIndex = ReadonlyMap<RegionCode, RegionEntries>;

const known = new WeakMap<readonly PolicyPack[], PolicyIndex>();

/** The index of these packs, made once for each list of them. */
export function policyIndexOf(packs: readonly PolicyPack[]): PolicyIndex {
  const made = known.get(packs) ?? makeIndex(packs);
  known.set(packs, made);
  return made;
}

function makeIndex(packs: readonly PolicyPack[]): PolicyIndex {
  const placed = new Map<RegionCode, Map<string, Placed[]>>(packs.map(({ regionCode }) => [regionCode, new Map()]));
  for (const pack of packs) {
    for (const entry of pack.entries) {
      for (const region of entry.regions ?? [pack.regionCode]) {
        const byId = placed.get(region) ?? new Map<string, Placed[]>();
        placed.set(region, byId);
        byId.set(entry.id, [...(byId.get(entry.id) ?? []), { entry, pack }]);
      }
    }
  }
  return new Map([...placed].map(([region, byId]) => [region, { byId, changesOn: changesOf(byId) }]));
}

function changesOf(byId: ReadonlyMap<string, readonly Placed[]>): PlainDate[] {
  const days = [...byId.values()]
    .flat()
    .flatMap(({ entry }) => [entry.validFrom, ...(entry.validTo ? [addDays(entry.validTo, 1)] : [])]);
  return [...new Set(days)].sort();
}
