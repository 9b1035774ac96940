import type { PlainDate } from '../../kernel/plainDate';
import { specOf } from '../paramCatalogue';
import type { LocatedEntry, PolicyPack } from '../policySchema';
import type { PolicyMoney } from '../resolvedPolicy';
import { resolvePolicy } from '../resolvePolicy';
import { findingAt, type PackFinding } from './packFinding';

/**
 * Standards below the province's lowest lawful value (E06), on the day they start and, while they stand, on the day of
 * the check: a floor may have risen since.
 */
export function checkFloors(pack: PolicyPack, packs: readonly PolicyPack[], onDate: PlainDate): PackFinding[] {
  return pack.entries.flatMap((entry) => {
    const floorId = specOf(entry.id)?.floor;
    if (!floorId || typeof entry.value !== 'number') return [];
    const days = new Set([entry.validFrom, ...(stands(entry, pack, onDate) ? [onDate] : [])]);
    const region = entry.regions?.[0] ?? pack.regionCode;
    for (const day of days) {
      const policy = resolvePolicy(packs, region, day);
      if (!policy.has(floorId)) continue;
      const floor = policy.money(floorId);
      const own: PolicyMoney = {
        amountFen: Math.round(entry.value * 100),
        per: entry.unit === 'yuanPerYear' ? 'year' : 'month',
      };
      if (yearly(own) >= yearly(floor)) continue;
      const label = specOf(entry.id)?.label ?? entry.id;
      const words = `${floor.amountFen / 100}${floor.per === 'year' ? '元/年' : '元/月'}`;
      return [findingAt(entry, 'error', `${entry.id}（${label}）：${day} 低于省定最低标准 ${words}`)];
    }
    return [];
  });
}

const yearly = ({ amountFen, per }: PolicyMoney): number => (per === 'year' ? amountFen : amountFen * 12);

function stands(entry: LocatedEntry, pack: PolicyPack, onDate: PlainDate): boolean {
  if (entry.validFrom > onDate || (entry.validTo && entry.validTo < onDate)) return false;
  const place = (other: LocatedEntry) => (other.regions ?? []).join();
  return !pack.entries.some(
    (other) =>
      other.id === entry.id &&
      place(other) === place(entry) &&
      other.validFrom > entry.validFrom &&
      other.validFrom <= onDate,
  );
}
