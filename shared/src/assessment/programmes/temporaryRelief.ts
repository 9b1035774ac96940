import { decimal, roundedUpTo, times, whole } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf } from '../basis';
import type { Facts } from '../facts';
import { line } from '../line';
import type { FindingCode, ReasonCode } from '../lineCodes';
import { monthlyFen, standardParam } from '../standard';
import type { Outcome, WorksheetLine } from '../worksheet';
import { outcome } from './outcome';

/** 急难型临时救助 (E07): something sudden that the family can't carry was found; the amount is proposed, within the pack's maximum. */
export function testEmergencyRelief(facts: Facts, policy: ResolvedPolicy): Outcome {
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
    { facts, holds, reasons, lines, open: found === undefined ? ['emergency'] : [] },
    policy,
  );
}

/** 支出型临时救助 (E07; XT 13): spending the family can't bear was found; in some places only families of the programmes get it. */
export function testExpenditureRelief(facts: Facts, inProgramme: boolean, policy: ResolvedPolicy): Outcome {
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
  return relief('temporaryExpenditure', { facts, holds, reasons, lines, open }, policy);
}

const sources = ({ relief: told, source }: Facts) => [told?.source ?? source];

interface Relief {
  facts: Facts;
  holds: boolean;
  reasons: readonly ReasonCode[];
  lines: readonly WorksheetLine[];
  open: readonly FindingCode[];
}

function relief(aid: 'temporaryEmergency' | 'temporaryExpenditure', asked: Relief, policy: ResolvedPolicy): Outcome {
  const { facts, holds, reasons, lines, open } = asked;
  const memberIds = facts.members.map(({ id }) => id);
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
  const amountFen = maximum ? Math.min(proposed, maximum.fen) : proposed;
  const authority = 'temporary.townshipAuthorityUpTo';
  const above = policy.has(authority) && amountFen > policy.money(authority).amountFen;
  if (policy.has(authority))
    lines.push(
      line('authority', { holds: !above, basis: basesOf(policy, authority, 'decision.largeTemporaryReliefAuthority') }),
    );
  return { amountFen, above, lines };
}

function maximumOf(facts: Facts, policy: ResolvedPolicy) {
  const param = 'temporary.maximumTimesStandard';
  if (!policy.has(param)) return null;
  const standard = monthlyFen(policy, standardParam(facts));
  const amount = times(standard, decimal(policy.number(param)));
  const arithmetic = `${yuan(standard)} × ${policy.number(param)} = ${yuan(amount)}`;
  const basis = basesOf(policy, param, standardParam(facts));
  return { fen: roundedUpTo(amount, 1), line: line('reliefMaximum', { arithmetic, amount, basis }) };
}
