import type { LineCode } from '../../assessment/lineCodes';
import type { WorksheetLine } from '../../assessment/worksheet';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { mayLearn } from './told';
import type { MissingCode, Told } from './told';

/** Without these nothing can be reckoned at all. */
export const basics: readonly MissingCode[] = ['area', 'people', 'relation', 'age'];

/** Everything that was asked and not told. */
export function missingOf({ area, people, costs, away, ...told }: Told, policy: ResolvedPolicy): MissingCode[] {
  const ill = people.some(({ health }) => health === 'seriouslyIll');
  const listed = policy.has('deductions.perPerson') && policy.list('deductions.causes').includes('illness');
  const missing: Record<MissingCode, boolean> = {
    area: area === undefined,
    people: people.length === 0,
    relation: people.some(({ relation }, at) => at > 0 && relation === undefined),
    age: people.some(({ age }) => age === undefined),
    health: people.some(({ health }) => health === undefined),
    disability: people.some(({ health, disability }) => health === 'disabled' && disability === undefined),
    student: people.some(({ age, student }) => mayLearn(age) && student === undefined),
    illnessList: ill && listed,
    income: people.some(({ incomes }) => !incomes || incomes.some(({ amountFen }) => amountFen === undefined)),
    savings: told.savingsFen === undefined,
    cars: told.cars === undefined,
    homes: told.homes === undefined,
    costs: !costs || costs.some(({ amountFen }) => amountFen === undefined),
    costPerson: people.length > 1 && (costs ?? []).some(({ person }) => !person || person > people.length),
    away: away === undefined,
    awayIncome: (away ?? []).some((one) => one.incomeMonthlyFen === undefined || one.people === undefined),
  };
  return (Object.keys(missing) as MissingCode[]).filter((code) => missing[code]);
}

/** What lowers an income that is reckoned: told later, it could turn a `too much` round. What raises it could not. */
const lowering: readonly MissingCode[] = ['health', 'disability', 'student', 'illnessList', 'costs', 'costPerson'];
const ofIncome: readonly MissingCode[] = [...lowering, 'income', 'away', 'awayIncome'];

const everything: readonly MissingCode[] = [...ofIncome, 'savings', 'cars', 'homes'];

interface Rests {
  /** What the line rests on. */
  on: readonly MissingCode[];
  /** Of a test that fails: what, told later, could still turn it round. */
  turnedBy?: readonly MissingCode[];
}

const incomeTest: Rests = { on: ofIncome, turnedBy: lowering };

const restings: Partial<Record<LineCode, Rests>> = {
  incomeTotal: { on: ofIncome },
  labourImputed: { on: ['health', 'disability', 'student', 'income'] },
  deductionActual: { on: ['health', 'disability', 'student', 'costs', 'costPerson'] },
  deductionPerPerson: { on: ['health', 'disability', 'illnessList'] },
  perHead: { on: ofIncome },
  difference: { on: ofIncome },
  roundedUp: { on: ofIncome },
  monthlyAid: { on: ofIncome },
  belowStandard: incomeTest,
  belowMarginal: incomeTest,
  belowLocalIncome: { on: ofIncome, turnedBy: lowering },
  noIncomeSource: incomeTest,
  ownIncome: incomeTest,
  lowIncomeHousehold: { on: everything, turnedBy: everything },
  programmeOnly: { on: everything, turnedBy: everything },
  spendingShare: { on: ofIncome, turnedBy: ['costs'] },
  cashLimit: { on: ['savings'], turnedBy: ['savings'] },
  carLimit: { on: ['cars'], turnedBy: ['cars'] },
  homeLimit: { on: ['homes'], turnedBy: ['homes'] },
  noAbilityToWork: { on: ['health', 'disability'], turnedBy: ['health', 'disability'] },
  noAbleObligor: { on: ofIncome, turnedBy: lowering },
  inGroup: { on: ['health', 'disability'], turnedBy: ['health', 'disability'] },
};

/** Of what is missing, what a line rests on. */
export const neededBy = ({ code }: WorksheetLine, missing: readonly MissingCode[]): MissingCode[] =>
  missing.filter((one) => restings[code]?.on.includes(one));

/** Whether a test has failed for good: whatever else may be told, it stays so. */
export function failsForGood({ code, holds }: WorksheetLine, missing: readonly MissingCode[]): boolean {
  const turnedBy = restings[code]?.turnedBy;
  return holds === false && turnedBy !== undefined && !missing.some((one) => turnedBy.includes(one));
}
