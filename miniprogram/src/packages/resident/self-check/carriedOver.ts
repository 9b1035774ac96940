import { aidsToShowTicked } from '@twin-pledge/shared/forms/aidsForEvents';
import type {
  Answers,
  IncomeAnswers,
  MemberAnswers,
  ObligorAnswers,
  SpendingAnswers,
} from '@twin-pledge/shared/forms/answers';
import { applicantId, newItemId, type ListPath } from '@twin-pledge/shared/forms/listPath';
import { asksForFigures, mayLearn, type SelfCheckIncome } from '@twin-pledge/shared/forms/selfCheck/told';
import type { Edit } from '../../../drafts/edit';
import { fenOf, wholeOf } from './asTyped';
import type { PersonForm, ToldForm } from './toldForm';

/**
 * What the self-check was told, as answers of the application: only where both ask the same, so that nobody tells twice,
 * and nothing stands there that was not said. What the draft has already stays.
 */
export function carriedOver(told: ToldForm, answers: Answers, deviceMark: string): Edit[] {
  const { events, place, area, fitting = [] } = told;
  const aids = [...new Set([...aidsToShowTicked({ needs: { events } }), ...fitting])];
  const edits = [
    ...where(!answers.residence?.regionCode, 'residence.regionCode', place),
    ...where(!answers.needs?.events, 'needs.events', events.length > 0 ? events : undefined),
    ...where(!answers.needs?.events && !answers.needs?.aids, 'needs.aids', fitting.length > 0 ? aids : undefined),
  ];
  if (!asksForFigures(events)) return edits;
  return [
    ...edits,
    ...where(!answers.registration?.kind, 'registration.kind', area),
    ...where(answers.property?.savingsFen === undefined, 'property.savingsFen', fenOf(told.savings)),
    ...vehicles(told, answers, deviceMark),
    ...(nobodyTold(answers) ? household(told, answers, deviceMark) : []),
    ...obligors(told, answers, deviceMark),
  ];
}

/** Every draft has the applicant from the beginning; that says nothing of them yet. */
const nobodyTold = ({ members = [] }: Answers): boolean =>
  members.every(({ id, relation, ...told }) => id === applicantId && Object.keys(told).length === 0);

/** Values by where they stand: one that is not there is no answer. */
const where = (open: boolean, path: string, value: unknown): Edit[] =>
  open && value !== undefined ? [{ path, value }] : [];

/** Things of a list, each with an id of its own. */
function listed<T extends object>(list: ListPath, things: readonly T[], deviceMark: string): Edit[] {
  const items = things.reduce<({ id: string } & T)[]>(
    (before, one) => [...before, { id: newItemId(list, before, deviceMark), ...one }],
    [],
  );
  return items.map((value) => ({ path: `${list}.${value.id}`, value }));
}

/** The members, and what comes in and goes out for each. */
function household({ people, ...told }: ToldForm, answers: Answers, deviceMark: string): Edit[] {
  const others = listed(
    'members',
    [{}, ...people.slice(1)].map(() => ({})),
    deviceMark,
  ).slice(1);
  const ids = [applicantId, ...others.map(({ path }) => path.slice(path.lastIndexOf('.') + 1))];
  const members = people.map((person, at) => memberOf(person, { id: ids[at] ?? applicantId, first: at === 0 }));
  const earned = people.flatMap(({ kinds = [], amounts }, at) =>
    kinds.map((kind) => incomeOf(kind, { memberId: ids[at], amountFen: fenOf(amounts[kind]) })),
  );
  const spent = (told.costs ?? []).map((kind): Omit<SpendingAnswers, 'id'> => {
    const at = people.length === 1 ? 1 : told.costPersons[kind];
    return { kind, memberId: at ? ids[at - 1] : undefined, amountFen: fenOf(told.costAmounts[kind]) || undefined };
  });
  const allTold = people.every(({ kinds }) => kinds !== undefined);
  return [
    ...members.map((value) => ({ path: `members.${value.id}`, value: said(value) })),
    ...where(answers.hasIncome === undefined, 'hasIncome', earned.length > 0 ? true : allTold ? false : undefined),
    ...(answers.incomes ? [] : listed('incomes', earned.map(said), deviceMark)),
    ...where(answers.hasSpending === undefined, 'hasSpending', spent.length > 0 ? true : undefined),
    ...(answers.spending ? [] : listed('spending', spent.map(said), deviceMark)),
  ];
}

function memberOf(person: PersonForm, { id, first }: { id: string; first: boolean }): MemberAnswers {
  const { relation, age, health, category, grade, student } = person;
  return {
    id,
    // Of whom it was only said that they are none of these, the application asks more exactly.
    relation: first ? 'self' : relation === 'self' || relation === 'other' ? undefined : relation,
    occupation: student && mayLearn(wholeOf(age)) ? 'student' : undefined,
    health: health && {
      status: health,
      ...(health === 'disabled' && category ? { disability: said({ category, grade }) } : {}),
    },
  };
}

/** What was earned on one's own account was told after its costs, the application asks for both: that stays to be told. */
function incomeOf(
  kind: SelfCheckIncome,
  { memberId, amountFen }: { memberId: string | undefined; amountFen: number | undefined },
): Omit<IncomeAnswers, 'id'> {
  if (kind === 'business') return { memberId, kind };
  const monthly = { memberId, per: 'month', amountFen: amountFen || undefined } as const;
  if (kind === 'other') return monthly;
  return kind === 'wage' ? { ...monthly, kind } : { ...monthly, kind: 'transfer', transferKind: kind };
}

/** A car is told of in both; that there is none says nothing of a motorcycle. */
function vehicles({ cars = 0 }: ToldForm, { property }: Answers, deviceMark: string): Edit[] {
  if (cars === 0 || property?.hasVehicle !== undefined || property?.vehicles) return [];
  return [{ path: 'property.hasVehicle', value: true }, ...listed('property.vehicles', [{ kind: 'car' }], deviceMark)];
}

/** Children who live elsewhere, of a minor the parents. None of these may still mean others. */
function obligors({ hasAway, away, people }: ToldForm, answers: Answers, deviceMark: string): Edit[] {
  if (!hasAway || answers.hasObligors !== undefined || answers.obligors) return [];
  const relation = (wholeOf(people[0]?.age ?? '') ?? 18) < 18 ? 'parent' : 'child';
  const households = away.map(({ income, people: size }): Omit<ObligorAnswers, 'id'> => ({
    relation,
    incomeMonthlyFen: fenOf(income),
    householdSize: wholeOf(size),
  }));
  return [{ path: 'hasObligors', value: true }, ...listed('obligors', households.map(said), deviceMark)];
}

/** Without what was not said. */
function said<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
