import { isBelow } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf, ownRule } from '../basis';
import { incomeWithoutObligors } from '../countableIncome';
import { sourceOf } from '../facts';
import type { Facts, MemberFacts } from '../facts';
import { seriouslyIll, severelyDisabled } from '../labour';
import { line } from '../line';
import { onlyOf, withoutSupport } from '../memberIncomes';
import type { MemberIncomes } from '../memberIncomes';
import type { ReasonCode } from '../lineCodes';
import { monthlyFen, standardParam } from '../standard';
import type { Outcome, WorksheetLine } from '../worksheet';
import { differencePaid } from './dibao';
import { outcome } from './outcome';

interface Asked {
  member: MemberFacts;
  incomes: MemberIncomes;
  marginal: Outcome;
}

/**
 * 单人户 (E02; XT 4): a severely disabled or seriously ill member of a low-income household enters 低保 alone, on request
 * of self or near relative; that person's own income alone counts, without support.
 */
export function testSinglePersonEntry(
  facts: Facts,
  { member, incomes, marginal }: Asked,
  policy: ResolvedPolicy,
): Outcome {
  const own = onlyOf(incomes, ({ id }) => id === member.id);
  const income = incomeWithoutObligors(withoutSupport(own));
  const standard = monthlyFen(policy, standardParam(facts));
  const checks: Check[] = [
    groupCheck(facts, member, policy),
    requestCheck(facts, policy),
    {
      holds: marginal.eligible,
      reason: marginal.eligible ? 'lowIncomeHousehold' : 'notLowIncomeHousehold',
      line: line('lowIncomeHousehold', {
        holds: marginal.eligible,
        basis: basesOf(policy, 'dibaoMarginal.incomeBelowTimesStandard'),
      }),
    },
    {
      holds: isBelow(income.amount, standard),
      reason: isBelow(income.amount, standard) ? 'ownIncomeBelowStandard' : 'ownIncomeNotBelowStandard',
      line: line('ownIncome', {
        params: { name: member.name },
        arithmetic: `${yuan(income.amount)} ${isBelow(income.amount, standard) ? '<' : '≥'} ${yuan(standard)}`,
        holds: isBelow(income.amount, standard),
        basis: [...basesOf(policy, standardParam(facts), 'dibao.strictlyBelow'), ownRule('own.ownIncomeAlone')],
      }),
    },
  ];
  const eligible = checks.every(({ holds }) => holds);
  const common = {
    way: 'singlePerson',
    memberIds: [member.id],
    reasons: checks.map(({ reason }) => reason),
    lines: [...income.lines, ...checks.map((check) => check.line)],
    openFindings: [...income.openFindings, ...marginal.openFindings.filter((code) => code !== 'marginalGrant')],
  } as const;
  if (!eligible) return outcome('dibao', common);
  const pay = differencePaid(facts, { members: [member], income: income.amount }, policy);
  const { amountFen, lines } = pay;
  const openFindings = [...common.openFindings, ...pay.openFindings];
  return outcome('dibao', {
    ...common,
    eligible,
    amountFen,
    per: 'month',
    lines: [...common.lines, ...lines],
    openFindings,
  });
}

interface Check {
  holds: boolean;
  reason: ReasonCode;
  line: WorksheetLine;
}

function groupCheck(facts: Facts, member: MemberFacts, policy: ResolvedPolicy): Check {
  const groups = policy.list('singlePersonEntry.groups');
  const holds =
    (groups.includes('severelyDisabled') && severelyDisabled(member)) ||
    (groups.includes('seriouslyIll') && seriouslyIll(member));
  const params = { name: member.name };
  const basis = [
    ...basesOf(policy, 'singlePersonEntry.groups'),
    ...(member.disability ? [ownRule('own.severeGrades')] : []),
  ];
  return {
    holds,
    reason: holds
      ? 'inSinglePersonGroup'
      : groups.length > 0
        ? 'notInSinglePersonGroup'
        : 'singlePersonEntryNotOffered',
    line: line('inGroup', { params, holds, basis, facts: [sourceOf(member, facts)] }),
  };
}

function requestCheck(facts: Facts, policy: ResolvedPolicy): Check {
  const { singlePersonEntry } = facts;
  const by = singlePersonEntry?.requestedBy ?? '';
  const holds = policy.list('singlePersonEntry.requestedBy').includes(by);
  return {
    holds,
    reason: holds ? 'requestValid' : 'requestNotValid',
    line: line('requested', {
      params: { by },
      holds,
      basis: basesOf(policy, 'singlePersonEntry.requestedBy'),
      facts: [sourceOf(singlePersonEntry, facts)],
    }),
  };
}
