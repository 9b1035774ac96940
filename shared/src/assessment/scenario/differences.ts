import { formatFen } from '../../kernel/fen';
import { compareFractions, readExact, whole } from '../../kernel/fraction';
import { specOf } from '../../policy/paramCatalogue';
import type { Basis } from '../basis';
import type { Assessment, Outcome } from '../worksheet';
import type { ExpectedOutcome, Scenario, ScenarioAid } from './scenarioSchema';
import { keyWords, wordFor } from './vocabulary';
import type { OtherWords, ScenarioKey } from './vocabulary';

/** What an example came to. */
export interface Came {
  assessment: Assessment;
  /** The first month that would be paid, and what says so. */
  month: string;
  ofPayment: readonly Basis[];
}

/** 单人户 is an aid of its own in an example. */
export const aidOf = ({ aid, way }: Outcome): ScenarioAid =>
  way === 'singlePerson' ? 'singlePersonEntry' : (aid as ScenarioAid);

/** What an example may call a basis: its clause, its parameter, or the parameter's Chinese name; a rule of ours by its words. */
export const namesOf = ({ param, clause, value }: Basis): string[] => [clause, param, specOf(param)?.label ?? value];

/** What differs from what the example expects, one sentence each, with the words given for reasons and findings. */
export function differences({ expect }: Scenario, came: Came, words: OtherWords): string[] {
  const { assessment } = came;
  const eligible = assessment.outcomes.filter((outcome) => outcome.eligible).map(aidOf);
  const income = expect.income === undefined ? null : whole(expect.income);
  const incomeDiffers = income !== null && compareFractions(readExact(assessment.income), income) !== 0;
  return [
    ...lists('符合的救助', expect.eligible?.map(aidWord), [...new Set(eligible)].map(aidWord)),
    ...lists('计入人口', expect.counted, assessment.counted),
    ...(incomeDiffers ? [`家庭月收入：应是 ${formatFen(expect.income ?? 0)}元，算出来是 ${assessment.income}分`] : []),
    ...(expect.outcomes ?? []).flatMap((expected) => {
      const outcome = assessment.outcomes.find((one) => fits(one, expected));
      return outcome ? outcomeDifferences(expected, outcome, came, words) : [`没有算“${aidWord(expected.aid)}”`];
    }),
  ];
}

function lists(what: string, expected: readonly string[] | undefined, actual: readonly string[]): string[] {
  const written = (list: readonly string[]) => [...list].sort().join('、') || '无';
  if (!expected || written(expected) === written(actual)) return [];
  return [`${what}：应是 ${written(expected)}，算出来是 ${written(actual)}`];
}

const fits = (outcome: Outcome, { aid, member }: ExpectedOutcome): boolean =>
  aidOf(outcome) === aid && (member === undefined || outcome.memberIds.includes(member));

const aidWord = (aid: ScenarioAid): string => wordFor(aid, 'aid');

function outcomeDifferences(expected: ExpectedOutcome, outcome: Outcome, came: Came, words: OtherWords): string[] {
  const { assessment, month, ofPayment } = came;
  const lines = [...assessment.householdLines, ...assessment.incomeLines, ...outcome.lines];
  const names = [...ofPayment, ...lines.flatMap(({ basis }) => basis)].flatMap(namesOf);
  const monthly = outcome.eligible && outcome.per === 'month';
  const of = `${aidWord(expected.aid)}的`;
  const wrong: [ScenarioKey, Value | undefined, Value][] = [
    ['eligible', expected.eligible, outcome.eligible],
    ['amount', expected.amount, outcome.amountFen],
    ['firstMonth', expected.firstMonth, monthly ? month : null],
    ['careGrade', expected.careGrade, outcome.careGrade],
    ['aboveTownshipAuthority', expected.aboveTownshipAuthority, outcome.aboveTownshipAuthority],
  ];
  const missing: [ScenarioKey, readonly string[] | undefined, readonly string[]][] = [
    ['reasons', expected.reasons, outcome.reasons],
    ['clauses', expected.clauses, names],
    ['findings', expected.findings, outcome.openFindings],
  ];
  return [
    ...wrong
      .filter(([, wanted, actual]) => wanted !== undefined && wanted !== actual)
      .map(
        ([key, wanted, actual]) => `${of}${keyWords[key]}：应是 ${said(key, wanted)}，算出来是 ${said(key, actual)}`,
      ),
    ...missing.flatMap(([key, wanted, actual]) =>
      (wanted ?? [])
        .filter((one) => !actual.includes(one))
        .map((one) => `${of}${keyWords[key]}里没有“${wordFor(one, key, words)}”`),
    ),
  ];
}

type Value = string | number | boolean | null;

/** A value as an official writes it. */
function said(key: ScenarioKey, value: Value | undefined): string {
  if (typeof value === 'string') return wordFor(value, key);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'number' ? `${formatFen(value)}元` : '没有';
}
