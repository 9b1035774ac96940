import { minus, negated, notBelowZero, over, plus, smaller, sum, times, whole, zero } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { yuan } from './arithmetic';
import { basesOf, ownRule } from './basis';
import { sourceOf } from './facts';
import type { Facts, ObligorHouseholdFacts } from './facts';
import type { Reckoned } from './incomes';
import { line } from './line';
import { exactNumber, monthlyFen, percentOf, standardParam } from './standard';
import type { WorksheetLine } from './worksheet';

/** From so many supporting children the smaller share counts (national frame). */
const manyChildren = 3;

/** What an obligor household may keep a head, a month: the pack's multiple of the standard. */
const thresholdOf = (facts: Facts, policy: ResolvedPolicy): Fraction =>
  times(monthlyFen(policy, standardParam(facts)), exactNumber(policy, 'obligors.thresholdTimesStandard'));

/** What an obligor household has per head above that, a month; null where its income is unknown. */
export function aboveStandard(facts: Facts, obligor: ObligorHouseholdFacts, policy: ResolvedPolicy): Fraction | null {
  if (obligor.incomeMonthlyFen === undefined) return null;
  return notBelowZero(
    minus(over(whole(obligor.incomeMonthlyFen), whole(obligor.householdSize)), thresholdOf(facts, policy)),
  );
}

const nobody: Reckoned = { amount: zero, terms: [], lines: [], openFindings: [] };

/**
 * What the household is taken to get from those who owe it support and live elsewhere, beyond what it receives already:
 * for each supporting child household max(0, I/N − S) × rate ÷ parents supported, once (obligors.*; ADR 0009). What a
 * parent or anyone else owes is no formula's: it counts as it is received.
 */
export function reckonSupport(facts: Facts, received: Fraction, policy: ResolvedPolicy): Reckoned {
  if (facts.obligorHouseholds.length === 0) return nobody;
  const supporting = facts.obligorHouseholds.filter(
    ({ relation, foundUnable }) => relation === 'child' && !foundUnable,
  );
  const rateParam =
    supporting.length >= manyChildren ? 'obligors.percentThreeOrMoreChildren' : 'obligors.percentUpToTwoChildren';
  const basis = basesOf(policy, rateParam, 'obligors.thresholdTimesStandard', standardParam(facts));
  const terms = { percent: policy.number(rateParam), threshold: thresholdOf(facts, policy) };
  const each = facts.obligorHouseholds.map((obligor) => {
    const common = { params: { name: obligor.name }, basis, facts: [sourceOf(obligor, facts)] };
    if (obligor.foundUnable) return { share: null, made: line('obligorUnable', common) };
    if (obligor.relation !== 'child') {
      const made = line('supportAsGiven', { ...common, basis: [ownRule('own.onlyChildrenReckoned')] });
      return { share: null, made };
    }
    const above = aboveStandard(facts, obligor, policy);
    if (above === null) return { share: null, made: line('supportUnknown', common) };
    const share = over(times(above, percentOf(terms.percent)), whole(obligor.parentsSupported));
    const made = line('supportReckoned', {
      ...common,
      basis: [...basis, ownRule('own.supportOncePerObligorHousehold')],
      arithmetic: written(obligor, { ...terms, share }),
      amount: share,
    });
    return { share, made };
  });
  const shares = each.flatMap(({ share }) => (share ? [share] : []));
  const lines = each.map(({ made }) => made);
  const unknown = supporting.some(({ incomeMonthlyFen }) => incomeMonthlyFen === undefined);
  return { ...beyond(shares, received, lines), openFindings: unknown ? ['obligorIncome'] : [] };
}

/** `(4,000.00 ÷ 4 − 765.00) × 50% ÷ 2 = 58.75`; a household that has no more than the threshold owes nothing. */
function written(obligor: ObligorHouseholdFacts, { threshold, percent, share }: Shared): string {
  const head = `${yuan(whole(obligor.incomeMonthlyFen ?? 0))} ÷ ${obligor.householdSize}`;
  if (share.n === 0n) return `${head} ≤ ${yuan(threshold)}`;
  return `(${head} − ${yuan(threshold)}) × ${percent}% ÷ ${obligor.parentsSupported} = ${yuan(share)}`;
}

interface Shared {
  threshold: Fraction;
  percent: number;
  share: Fraction;
}

/** The larger of reckoned and received counts, never both: what is received was counted as income already. */
function beyond(shares: readonly Fraction[], received: Fraction, lines: readonly WorksheetLine[]) {
  const reckoned = sum(shares);
  if (received.n === 0n || reckoned.n === 0n) return { amount: reckoned, terms: shares, lines };
  const back = negated(smaller(received, reckoned));
  const already = line('supportAlreadyReceived', {
    arithmetic: yuan(back),
    amount: back,
    basis: [ownRule('own.supportLargerOfTwo')],
  });
  return { amount: plus(reckoned, back), terms: [...shares, back], lines: [...lines, already] };
}
