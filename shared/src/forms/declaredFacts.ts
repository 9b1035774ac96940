import type { Facts, IncomeFacts, MemberFacts, ObligorHouseholdFacts, PropertyFacts } from '../assessment/facts';
import type { PlainDate } from '../kernel/plainDate';
import type { Answers, EarningCost, IncomeAnswers, MemberAnswers, ObligorAnswers } from './answers';

/** On which day it was told, and on which day the household is assessed. */
export interface DeclaredOn {
  sentOn: PlainDate;
  onDate: PlainDate;
}

/**
 * What a household declared, as the assessment takes it: every figure of the source `declared`. What nobody asked the
 * household stays open for survey and verification. Answers that were sent are complete; what is missing counts as none.
 */
export function declaredFacts(answers: Answers, { sentOn, onDate }: DeclaredOn): Facts {
  const members = answers.members ?? [];
  return {
    onDate,
    area: answers.registration?.kind === 'urban' ? 'urban' : 'rural',
    source: { from: 'declared', on: sentOn },
    members: members.map((member) => memberFacts(member, onDate)),
    incomes: answers.hasIncome === false ? [] : (answers.incomes ?? []).map(incomeFacts),
    spending:
      answers.hasSpending === false
        ? []
        : (answers.spending ?? []).map(({ id, memberId, kind = 'other', amountFen = 0 }) => ({
            id,
            memberId,
            kind,
            amountFen,
            months: 12,
          })),
    property: propertyFacts(answers.property ?? {}),
    obligorHouseholds:
      answers.hasObligors === false ? [] : (answers.obligors ?? []).map((one) => obligorFacts(one, members)),
    singlePersonEntry: singlePersonFacts(answers),
  };
}

/** Who asks to be taken in alone (E02): the person, or a relative for them; the first where several do. */
function singlePersonFacts({ members = [], purpose }: Answers): Facts['singlePersonEntry'] {
  const asking = members.find(({ asksAlone }) => asksAlone);
  if (!asking) return undefined;
  const self = asking.relation === 'self' && purpose?.forWhom !== 'family';
  return { memberId: asking.id, requestedBy: self ? 'self' : 'nearRelative' };
}

function memberFacts(member: MemberAnswers, onDate: PlainDate): MemberFacts {
  const { disability, alsoSeriouslyIll, status } = member.health ?? {};
  return {
    id: member.id,
    name: member.name ?? '',
    relation: member.relation ?? 'other',
    // Nobody is sent without a birth date; a newborn of today is the only one who could lack one.
    birthOn: member.birthOn ?? onDate,
    livesTogether: member.relation === 'self' || member.livesTogether !== false,
    occupation: member.occupation,
    married: member.maritalStatus === 'married',
    absence: member.absence,
    disability:
      status === 'disabled' && disability?.category && disability.grade
        ? { category: disability.category, grade: disability.grade }
        : undefined,
    seriouslyIll: status === 'seriouslyIll' || alsoSeriouslyIll === true,
  };
}

function incomeFacts({ id, memberId = '', kind = 'transfer', ...income }: IncomeAnswers): IncomeFacts {
  const cost = (code: EarningCost, fen: number | undefined) => (income.costs?.includes(code) ? fen : undefined);
  return {
    id,
    memberId,
    kind,
    transferKind: kind === 'transfer' ? (income.transferKind ?? 'other') : undefined,
    amountFen: income.amountFen ?? 0,
    months: income.per === 'year' ? 12 : 1,
    operatingFen: kind === 'business' ? income.costFen : undefined,
    depreciationFen: cost('depreciation', income.depreciationFen),
    incomeTaxFen: cost('incomeTax', income.incomeTaxFen),
    socialInsuranceFen: cost('socialInsurance', income.socialInsuranceFen),
    employmentCostFen: cost('employment', income.employmentCostFen),
  };
}

/** Homes of one's own count, and cars; what is rented, borrowed, farmed with or ridden by a disabled person does not. */
function propertyFacts({ savingsFen = 0, otherFen = 0, ...property }: NonNullable<Answers['property']>): PropertyFacts {
  const ownHomes = (property.homes ?? []).filter(({ kind }) => kind !== 'rented' && kind !== 'borrowed');
  const cars = property.hasVehicle === false ? [] : (property.vehicles ?? []).filter(({ kind }) => kind === 'car');
  return { cashFen: savingsFen + otherFen, cars: cars.length, homes: ownHomes.length };
}

/** Where nobody said how many parents a child supports: the applicant, and the husband or wife who is a member too. */
function obligorFacts(obligor: ObligorAnswers, members: readonly MemberAnswers[]): ObligorHouseholdFacts {
  const couple = members.some(({ relation }) => relation === 'spouse');
  return {
    id: obligor.id,
    name: obligor.name ?? '',
    relation: obligor.relation ?? 'other',
    incomeMonthlyFen: obligor.incomeMonthlyFen,
    householdSize: Math.max(1, obligor.householdSize ?? 1),
    parentsSupported: obligor.relation === 'child' ? (obligor.parentsSupported ?? (couple ? 2 : 1)) : 1,
  };
}
