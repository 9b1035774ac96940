import { compareFractions, smaller, times, whole } from '../../kernel/fraction';
import type { Fraction } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf, ownRule } from '../basis';
import { sourceOf } from '../facts';
import type { Facts } from '../facts';
import { line } from '../line';
import type { FindingCode, ReasonCode } from '../lineCodes';
import { exactNumber, monthlyFen, standardParam } from '../standard';
import type { Outcome, WorksheetLine } from '../worksheet';
import { outcome } from './outcome';

interface Asked {
  /** Ids of the members who count. */
  counted: readonly string[];
  /** Whether 低保, 特困, 边缘 or 单人户 takes someone of the household. */
  inProgramme: boolean;
}

/** 急难型临时救助 (E07): something sudden that the family can't carry was found; the amount is proposed, within the pack's maximum. */
export function testEmergencyRelief(facts: Facts, { counted }: Asked, policy: ResolvedPolicy): Outcome {
  const found = facts.relief?.emergencyFound;
  const offered = policy.list('temporary.kinds').includes('emergency');
  const reasons: ReasonCode[] = [
    found ? 'emergencyFound' : 'emergencyNotFound',
    ...(offered ? [] : (['kindNotOffered'] as const)),
  ];
  const holds = found === true && offered;
  const lines = [
    line('emergencyFound', { holds: found === true, basis: basesOf(policy, 'temporary.kinds'), facts: sources(facts) }),
  ];
  return relief(
    'temporaryEmergency',
    { facts, counted, holds, reasons, lines, open: found === undefined ? ['emergency'] : [] },
    policy,
  );
}

/** 支出型临时救助 (E07; XT 13): spending the family can't bear was found; in some places only families of the programmes get it. */
export function testExpenditureRelief(facts: Facts, { counted, inProgramme }: Asked, policy: ResolvedPolicy): Outcome {
  const found = facts.relief?.spendingBeyondMeansFound;
  const offered = policy.list('temporary.kinds').includes('expenditure');
  const limited = policy.boolean('relief.expenditureForProgrammesOnly');
  const admitted = !limited || inProgramme;
  const reasons: ReasonCode[] = [
    found ? 'spendingBeyondMeans' : 'spendingNotBeyondMeans',
    ...(admitted ? [] : (['onlyForProgrammes'] as const)),
    ...(offered ? [] : (['kindNotOffered'] as const)),
  ];
  const lines = [
    line('spendingBeyondMeans', {
      holds: found === true,
      basis: basesOf(policy, 'temporary.kinds'),
      facts: sources(facts),
    }),
    ...(limited
      ? [line('programmeOnly', { holds: inProgramme, basis: basesOf(policy, 'relief.expenditureForProgrammesOnly') })]
      : []),
  ];
  const holds = found === true && offered && admitted;
  const open: FindingCode[] = found === undefined ? ['spendingBeyondMeans'] : [];
  return relief('temporaryExpenditure', { facts, counted, holds, reasons, lines, open }, policy);
}

const sources = (facts: Facts) => [sourceOf(facts.relief, facts)];

interface Relief {
  facts: Facts;
  counted: readonly string[];
  holds: boolean;
  reasons: readonly ReasonCode[];
  lines: readonly WorksheetLine[];
  open: readonly FindingCode[];
}

function relief(aid: 'temporaryEmergency' | 'temporaryExpenditure', asked: Relief, policy: ResolvedPolicy): Outcome {
  const { facts, counted: memberIds, holds, reasons, lines, open } = asked;
  if (!holds) return outcome(aid, { memberIds, reasons, lines, openFindings: open });
  const amount = reliefAmount(facts, policy);
  return outcome(aid, {
    memberIds,
    eligible: true,
    reasons,
    amountFen: amount.amountFen,
    per: 'once',
    aboveTownshipAuthority: amount.above,
    lines: [...lines, ...amount.lines],
    openFindings: amount.amountFen === null ? ['reliefAmount'] : [],
  });
}

/** What was proposed, held at the pack's multiple of the monthly standard; and whether the township may give it (D07). */
function reliefAmount(facts: Facts, policy: ResolvedPolicy) {
  const proposed = facts.relief?.proposedFen;
  if (proposed === undefined) return { amountFen: null, above: false, lines: [] };
  const lines = [
    line('reliefProposed', { arithmetic: yuan(whole(proposed)), amount: whole(proposed), facts: sources(facts) }),
  ];
  const maximum = maximumOf(facts, policy);
  if (maximum) lines.push(maximum.line);
  const amountFen = maximum ? wholeFenWithin(smaller(whole(proposed), maximum.amount)) : proposed;
  const authority = authorityOver(amountFen, policy);
  return { amountFen, above: authority?.holds === false, lines: authority ? [...lines, authority] : lines };
}

/** Up to the township's limit the township decides, exactly at it too (D07; temporary.townshipAuthorityUpTo). */
function authorityOver(amountFen: number, policy: ResolvedPolicy): WorksheetLine | null {
  const param = 'temporary.townshipAuthorityUpTo';
  if (!policy.has(param)) return null;
  const limit = monthlyFen(policy, param);
  const holds = compareFractions(whole(amountFen), limit) <= 0;
  const arithmetic = `${yuan(whole(amountFen))} ${holds ? '≤' : '>'} ${yuan(limit)}`;
  const basis = basesOf(policy, param, 'decision.largeTemporaryReliefAuthority');
  return line('authority', { arithmetic, holds, basis });
}

/** The whole fen below an amount: a maximum is never rounded up. */
const wholeFenWithin = ({ n, d }: Fraction): number => Number(n / d);

function maximumOf(facts: Facts, policy: ResolvedPolicy) {
  const param = 'temporary.maximumTimesStandard';
  if (!policy.has(param)) return null;
  const standard = monthlyFen(policy, standardParam(facts));
  const amount = times(standard, exactNumber(policy, param));
  const arithmetic = `${yuan(standard)} × ${policy.number(param)} = ${yuan(amount)}`;
  const basis = [...basesOf(policy, param, standardParam(facts)), ownRule('own.reliefMaximumPerHousehold')];
  return { amount, line: line('reliefMaximum', { arithmetic, amount, basis }) };
}
