import { addMonths } from '../../kernel/plainDate';
import type { Facts, MemberFacts } from '../facts';
import type { Scenario, ScenarioFacts } from './scenarioSchema';

/** The facts that an example tells, as the assessment takes them; an age is read as a birthday on the day itself. */
export function factsOfScenario({ date, facts }: Scenario): Facts {
  const { property = {}, selfCare, relief, singlePersonEntry } = facts;
  return {
    onDate: date,
    area: facts.area,
    source: { from: 'declared', on: date },
    members: facts.members.map((member) => memberOf(member, date)),
    incomes: (facts.incomes ?? []).map((income, at) => ({
      id: `i${at + 1}`,
      memberId: income.member,
      kind: income.kind,
      transferKind: income.transfer,
      amountFen: income.amount,
      months: income.months ?? 1,
      operatingFen: income.operating,
      depreciationFen: income.depreciation,
      incomeTaxFen: income.incomeTax,
      socialInsuranceFen: income.socialInsurance,
      employmentCostFen: income.employmentCost,
    })),
    spending: (facts.spending ?? []).map((one, at) => ({
      id: `s${at + 1}`,
      memberId: one.member,
      kind: one.kind,
      amountFen: one.amount,
      months: one.months ?? 12,
    })),
    property: {
      cashFen: property.cash ?? 0,
      cars: property.cars ?? 0,
      homes: property.homes ?? 1,
      foundWithinLimits: property.foundWithinLimits,
      foundWithinMarginalLimits: property.foundWithinMarginalLimits,
    },
    obligorHouseholds: (facts.obligors ?? []).map(({ incomeMonthly, ...rest }) => ({
      ...rest,
      name: rest.id,
      incomeMonthlyFen: incomeMonthly,
    })),
    singlePersonEntry: singlePersonEntry && {
      memberId: singlePersonEntry.member,
      requestedBy: singlePersonEntry.requestedBy,
    },
    tekun: Object.fromEntries(
      (selfCare ?? []).map(({ member, unmet, support }) => [member, { unmetIndicators: unmet, support }]),
    ),
    relief: relief && {
      emergencyFound: relief.emergencyFound,
      spendingBeyondMeansFound: relief.spendingBeyondMeansFound,
      proposedFen: relief.proposed,
    },
    marginalGrantFound: facts.marginalGrant,
  };
}

function memberOf(member: ScenarioFacts['members'][number], date: string): MemberFacts {
  const { age, born, awaySince, declaredMissing, livesTogether = true, ...rest } = member;
  return {
    ...rest,
    name: member.id,
    livesTogether,
    birthOn: born ?? addMonths(date, -12 * (age ?? 0)),
    absence: awaySince || declaredMissing ? { sinceOn: awaySince, declaredMissing } : undefined,
  };
}
