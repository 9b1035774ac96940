import type { PlainDate } from '../kernel/plainDate';
import { selfAndAncestors, type RegionCode } from '../kernel/regionCode';
import { paramCatalogue } from './paramCatalogue';
import type { LocatedEntry, PolicyPack } from './policySchema';
import { policyOf, type ResolvedPolicy, type ResolvedValue } from './resolvedPolicy';

interface Placed {
  entry: LocatedEntry;
  pack: PolicyPack;
}
type EntriesByRegion = Map<RegionCode, Map<string, Placed[]>>;

const indexes = new WeakMap<readonly PolicyPack[], EntriesByRegion>();

/**
 * What applies in a region on a day. Each parameter is looked for in the region itself, then outward to the nation;
 * in one region the latest `validFrom` on or before the day stands, an overlay before the ordinary packs.
 */
export function resolvePolicy(packs: readonly PolicyPack[], regionCode: RegionCode, onDate: PlainDate): ResolvedPolicy {
  const index = indexes.get(packs) ?? indexOf(packs);
  indexes.set(packs, index);
  const scopes = selfAndAncestors(regionCode);
  const ids = new Set([...Object.keys(paramCatalogue), ...packs.flatMap((pack) => pack.entries.map(({ id }) => id))]);
  const values: Record<string, ResolvedValue> = {};
  for (const id of ids) {
    const value = valueOf(index, scopes, id, onDate);
    if (value) values[id] = value;
  }
  const applied = scopes.flatMap((scope) => packs.filter((pack) => pack.regionCode === scope));
  const packVersion = applied.map((pack) => `${pack.id}@${pack.packVersion}`).join(' ');
  return policyOf({ regionCode, onDate, packVersion, values });
}

function valueOf(
  index: EntriesByRegion,
  scopes: readonly RegionCode[],
  id: string,
  onDate: PlainDate,
): ResolvedValue | null {
  const silent: string[] = [];
  for (const scope of scopes) {
    const placed = inForce(index.get(scope)?.get(id) ?? [], onDate);
    if (!placed) continue;
    const { entry, pack } = placed;
    if (entry.inherits) {
      silent.push(entry.note ?? `${pack.name}：没有写`);
      continue;
    }
    return {
      id,
      value: entry.value,
      unit: entry.unit ?? 'none',
      clause: entry.clause ?? null,
      source: entry.source,
      validFrom: entry.validFrom,
      assumed: entry.assumed ?? false,
      note: entry.note ?? null,
      fromRegion: scope,
      packVersion: `${pack.id}@${pack.packVersion}`,
      silent,
    };
  }
  return null;
}

/** The entry that stands on a day: overlays first, then the latest start, then the pack made for the narrower region. */
function inForce(candidates: readonly Placed[], onDate: PlainDate): Placed | undefined {
  return candidates
    .filter(({ entry }) => entry.validFrom <= onDate && (!entry.validTo || onDate <= entry.validTo))
    .sort(
      (a, b) =>
        Number(b.pack.overlay ?? false) - Number(a.pack.overlay ?? false) ||
        b.entry.validFrom.localeCompare(a.entry.validFrom) ||
        selfAndAncestors(b.pack.regionCode).length - selfAndAncestors(a.pack.regionCode).length,
    )[0];
}

function indexOf(packs: readonly PolicyPack[]): EntriesByRegion {
  const index: EntriesByRegion = new Map();
  for (const pack of packs) {
    for (const entry of pack.entries) {
      for (const region of entry.regions ?? [pack.regionCode]) {
        const byId = index.get(region) ?? new Map<string, Placed[]>();
        index.set(region, byId);
        byId.set(entry.id, [...(byId.get(entry.id) ?? []), { entry, pack }]);
      }
    }
  }
  return index;
}
