import type { PlainDate } from '../kernel/plainDate';
import { checkCommitments } from './checks/checkCommitments';
import { checkEntry } from './checks/checkEntry';
import { checkFloors } from './checks/checkFloors';
import { checkMissing } from './checks/checkMissing';
import { checkOverlaps } from './checks/checkOverlaps';
import type { PackFinding } from './checks/packFinding';
import type { PolicyPack } from './policySchema';
import type { PolicySource } from './policySource';

/**
 * Everything that is wrong with a pack, in plain Chinese: unknown parameters, values and units that do not fit,
 * overlapping days, standards below the province's floor, sources and clauses that do not exist, and what is missing.
 * `packs` holds the pack itself and all it falls back to.
 */
export function checkPack(
  pack: PolicyPack,
  packs: readonly PolicyPack[],
  sources: readonly PolicySource[],
  onDate: PlainDate,
): PackFinding[] {
  const byEntry = pack.entries.flatMap((entry) => checkEntry(entry, pack, sources));
  const broken = byEntry.some(({ level }) => level === 'error');
  const source = sources.some(({ id }) => id === pack.source)
    ? []
    : [{ level: 'error' as const, message: `pack.yaml 的来源“${pack.source}”不在文件目录里`, file: 'pack.yaml' }];
  return [
    ...source,
    ...byEntry,
    ...checkOverlaps(pack),
    // Comparing values makes sense only where each is well-formed.
    ...(broken ? [] : [...checkFloors(pack, packs, onDate), ...checkCommitments(pack, packs)]),
    ...checkMissing(pack, packs, onDate),
  ];
}
