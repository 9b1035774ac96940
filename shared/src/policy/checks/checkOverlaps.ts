import type { LocatedEntry, PolicyPack } from '../policySchema';
import { findingAt, type PackFinding } from './packFinding';

/** Entries of one parameter and place that speak for the same days: the same start, or an end after the next one's start. */
export function checkOverlaps(pack: PolicyPack): PackFinding[] {
  const groups = new Map<string, LocatedEntry[]>();
  for (const entry of pack.entries) {
    for (const region of entry.regions ?? [pack.regionCode]) {
      const key = `${entry.id} ${region}`;
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
  }
  return [...groups.values()].flatMap(overlapsOf);
}

function overlapsOf(entries: readonly LocatedEntry[]): PackFinding[] {
  const ordered = [...entries].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return ordered.slice(1).flatMap((entry, index) => {
    const before = ordered[index] as LocatedEntry;
    const where = before.line ? `（另一条在 ${before.file ?? ''} 第${before.line}行）` : '';
    if (before.validFrom === entry.validFrom) {
      return [findingAt(entry, 'error', `${entry.id}：两条都从 ${entry.validFrom} 开始，不知道用哪条${where}`)];
    }
    if (before.validTo && before.validTo >= entry.validFrom) {
      return [findingAt(entry, 'error', `${entry.id}：与前一条的日期重叠，前一条到 ${before.validTo} 才结束${where}`)];
    }
    return [];
  });
}
