import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { selfCheckEndpoint } from '@twin-pledge/shared/contracts/assessment/selfCheck';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { EventCode } from '@twin-pledge/shared/forms/events';
import { asksForFigures, mayLearn } from '@twin-pledge/shared/forms/selfCheck/told';
import type { SelfCheckCost, SelfCheckIncome, SelfCheckRelation } from '@twin-pledge/shared/forms/selfCheck/told';
import { readYuan } from '@twin-pledge/shared/kernel/fen';
import type { DisabilityCategory } from '@twin-pledge/shared/kernel/person';
import { fenOf, wholeOf } from './asTyped';

type Body = EndpointCall<typeof selfCheckEndpoint>['body'];

/** Someone of the household as typed; what is empty was not told. */
export interface PersonForm {
  relation?: SelfCheckRelation;
  age: string;
  health?: Body['people'][number]['health'];
  category?: DisabilityCategory;
  grade?: 1 | 2 | 3 | 4;
  student?: boolean;
  /** Undefined where it was not told; empty for no income at all. */
  kinds?: SelfCheckIncome[];
  amounts: Partial<Record<SelfCheckIncome, string>>;
}

interface AwayForm {
  income: string;
  people: string;
}

/** Everything that was told on this phone, as typed. */
export interface ToldForm {
  events: EventCode[];
  place?: string;
  area?: 'rural' | 'urban';
  people: PersonForm[];
  savings: string;
  cars?: number;
  homes?: number;
  costs?: SelfCheckCost[];
  costAmounts: Partial<Record<SelfCheckCost, string>>;
  costPersons: Partial<Record<SelfCheckCost, number>>;
  hasAway?: boolean;
  away: AwayForm[];
  /** The aids that the last result found to fit as far as told. */
  fitting?: AidCode[];
}

/** Somebody of whom nothing is told yet. */
export const newPerson = (): PersonForm => ({ age: '', amounts: {} });

/** Nothing told yet, but that there is somebody in need. */
export const emptyForm = (place: string | null): ToldForm => ({
  events: [],
  place: place ?? undefined,
  people: [newPerson()],
  savings: '',
  costAmounts: {},
  costPersons: {},
  away: [{ income: '', people: '' }],
});

/** What was told, as the server is asked; amounts that can't be read count as not told (see `problemsOf`). */
export function bodyOf(form: ToldForm): Body {
  const { events, place: regionCode = '', area } = form;
  if (!asksForFigures(events)) return { regionCode, events, area, people: [] };
  return {
    regionCode,
    events,
    area,
    people: form.people.map((person, at) => personOf(person, at)),
    savingsFen: fenOf(form.savings),
    cars: form.cars,
    homes: form.homes,
    costs: form.costs?.map((kind) => ({
      kind,
      amountFen: fenOf(form.costAmounts[kind]),
      person: form.costPersons[kind],
    })),
    away:
      form.hasAway === undefined
        ? undefined
        : form.hasAway
          ? form.away.map(({ income, people }) => ({ incomeMonthlyFen: fenOf(income), people: wholeOf(people) }))
          : [],
  };
}

function personOf({ relation, age, health, category, grade, student, kinds, amounts }: PersonForm, at: number) {
  const years = wholeOf(age);
  return {
    relation: at === 0 ? ('self' as const) : relation,
    age: years,
    health,
    disability: health === 'disabled' && category && grade ? { category, grade } : undefined,
    student: mayLearn(years) ? student : undefined,
    incomes: kinds?.map((kind) => ({ kind, amountFen: fenOf(amounts[kind]) })),
  };
}

/** What can't be read, by the id of its field; whatever is empty was not told, and that is no fault. */
export function familyProblems({ people }: ToldForm): Record<string, string> {
  return told(people.map(({ age }, at) => [`age-${at}`, numberProblem(age, 0, 120)]));
}

/** The same of the page about money. */
export function moneyProblems(form: ToldForm): Record<string, string> {
  return told([
    ...form.people.flatMap(({ kinds = [], amounts }, at) =>
      kinds.map((kind) => [`income-${at}-${kind}`, moneyProblem(amounts[kind])] as const),
    ),
    ['savings', moneyProblem(form.savings)],
    ...(form.costs ?? []).map((kind) => [`cost-${kind}`, moneyProblem(form.costAmounts[kind])] as const),
    ...(form.hasAway ? form.away : []).flatMap(({ income, people }, at) => [
      [`away-income-${at}`, moneyProblem(income)] as const,
      [`away-people-${at}`, numberProblem(people, 1, 30)] as const,
    ]),
  ]);
}

const told = (problems: readonly (readonly [string, string | null])[]): Record<string, string> =>
  Object.fromEntries(problems.filter((one): one is [string, string] => one[1] !== null));

function moneyProblem(text = ''): string | null {
  if (text.trim() === '') return null;
  const read = readYuan(text);
  return read.ok ? null : fieldProblemWords(read.problem, {});
}

function numberProblem(text: string, least: number, most: number): string | null {
  if (text.trim() === '') return null;
  const number = wholeOf(text);
  if (number === undefined) return fieldProblemWords('integerFormat', {});
  if (number < least) return fieldProblemWords('integerTooSmall', { minimum: String(least) });
  return number > most ? fieldProblemWords('integerTooLarge', { maximum: String(most) }) : null;
}
