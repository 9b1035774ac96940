import { compare, type PlainDate } from '../kernel/plainDate';
import { selfAndAncestors, type RegionCode } from '../kernel/regionCode';
import type { ResolvedPolicy } from './resolvedPolicy';

/**
 * The day from which commitments are signed in a village, or null where the regime is not switched on (B08). A village's
 * own date goes before its township's, that before its county's.
 */
export function commitmentFrom(policy: ResolvedPolicy, villageCode: RegionCode): PlainDate | null {
  const dates = policy.record('commitment.enabledByVillage');
  const scope = selfAndAncestors(villageCode).find((code) => dates[code] !== undefined);
  return scope === undefined ? null : String(dates[scope]);
}

/** Whether commitments are signed in a village on a day (B08; LX 三(一)). */
export function commitmentInForce(policy: ResolvedPolicy, villageCode: RegionCode, onDate: PlainDate): boolean {
  const from = commitmentFrom(policy, villageCode);
  return from !== null && compare(from, onDate) <= 0;
}
