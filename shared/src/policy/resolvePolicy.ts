import type { PlainDate } from '../kernel/plainDate';
import { selfAndAncestors, type RegionCode } from '../kernel/regionCode';
import { paramCatalogue } from './paramCatalogue';
import { policyIndexOf, type Placed, type PolicyIndex } from './policyIndex';
import type { PolicyPack } from './policySchema';
import { policyOf, type ResolvedPolicy, type ResolvedValue } from './resolvedPolicy';

/**
 * What applies in a region on a day. Each parameter is looked for in the region itself, then outward to the nation;
 * in one region the latest `validFrom` on or before the day stands, an overlay before the ordinary packs.
 */
export function resolvePolicy(packs: readonly PolicyPack[], regionCode: RegionCode, onDate: PlainDate): ResolvedPolicy {
  const index = policyIndexOf(packs);
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

/**
 * A name for the law that applies in a region on a day: wherever and whenever it is the same, so are all values. A township
 * without entries of its own has its county's, and every day has those of the last day on which something changed.
 */
export function lawInForce(packs: readonly PolicyPack[], regionCode: RegionCode, onDate: PlainDate): string {
  const index = policyIndexOf(packs);
  const names: string[] = [];
  for (const scope of selfAndAncestors(regionCode)) {
    const entries = index.get(scope);
    if (entries) names.push(scope, lastUntil(entries.changesOn, onDate));
  }
  return names.join(' ');
}

function lastUntil(days: readonly PlainDate[], onDate: PlainDate): PlainDate {
  let last = '';
  for (const day of days) {
    if (day > onDate) break;
    last = day;
  }
  return last;
}

function valueOf(
  index: PolicyIndex,
  scopes: readonly RegionCode[],
  id: string,
  onDate: PlainDate,
): ResolvedValue | null {
  const silent: string[] = [];
  for (const scope of scopes) {
    const placed = inForce(index.get(scope)?.byId.get(id) ?? [], onDate);
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
