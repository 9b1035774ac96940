import type { AidCode } from '../../kernel/aidCode';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { basesOf } from '../basis';
import type { Facts } from '../facts';
import { householdOf } from '../household';
import { line } from '../line';
import type { Outcome } from '../worksheet';
import { outcome } from './outcome';

/** The outcome where no member is left to test: 特困 takes them all (tekun.excludesDibao), or none counts to begin with. */
export function nobodyLeft(aid: AidCode, facts: Facts, policy: ResolvedPolicy): Outcome {
  if (householdOf(facts, policy).counted.length === 0) return outcome(aid, { reasons: ['noHouseholdLeft'] });
  const lines = [line('coveredByTekun', { holds: false, basis: basesOf(policy, 'tekun.excludesDibao') })];
  return outcome(aid, { reasons: ['coveredByTekun', 'noHouseholdLeft'], lines });
}
