import { formatFen } from '../../kernel/fen';
import { compareFractions, readExact, whole } from '../../kernel/fraction';
import { specOf } from '../../policy/paramCatalogue';
import type { Basis } from '../basis';
import type { Assessment, Outcome } from '../worksheet';
import type { ExpectedOutcome, Scenario, ScenarioAid } from './scenarioSchema';

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

/** What differs from what the example expects, one sentence each. */
export function differences({ expect }: Scenario, came: Came): string[] {
  const { assessment } = came;
  const eligible = assessment.outcomes.filter((outcome) => outcome.eligible).map(aidOf);
  const income = expect.income === undefined ? null : whole(expect.income);
  const incomeDiffers = income !== null && compareFractions(readExact(assessment.income), income) !== 0;
  return [
    ...lists('符合的救助', expect.eligible, [...new Set(eligible)]),
    ...lists('计入人口', expect.counted, assessment.counted),
    ...(incomeDiffers ? [`家庭月收入：应是 ${formatFen(expect.income ?? 0)}元，算出来是 ${assessment.income}分`] : []),
    ...(expect.outcomes ?? []).flatMap((expected) => {
      const outcome = assessment.outcomes.find((one) => fits(one, expected));
      return outcome ? outcomeDifferences(expected, outcome, came) : [`没有算“${expected.aid}”`];
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

function outcomeDifferences(expected: ExpectedOutcome, outcome: Outcome, came: Came): string[] {
  const { assessment, month, ofPayment } = came;
  const lines = [...assessment.householdLines, ...assessment.incomeLines, ...outcome.lines];
  const names = [...ofPayment, ...lines.flatMap(({ basis }) => basis)].flatMap(namesOf);
  const monthly = outcome.eligible && outcome.per === 'month';
  const wrong: [string, unknown, unknown][] = [
    ['结果', expected.eligible, outcome.eligible],
    ['金额（分）', expected.amount, outcome.amountFen],
    ['起发月份', expected.firstMonth, monthly ? month : null],
    ['护理档次', expected.careGrade, outcome.careGrade],
    ['权限', expected.aboveTownshipAuthority, outcome.aboveTownshipAuthority],
  ];
  const missing: [string, readonly string[] | undefined, readonly string[]][] = [
    ['理由', expected.reasons, outcome.reasons],
    ['依据', expected.clauses, names],
    ['待认定', expected.findings, outcome.openFindings],
  ];
  return [
    ...wrong
      .filter(([, wanted, actual]) => wanted !== undefined && wanted !== actual)
      .map(([what, wanted, actual]) => `${expected.aid} 的${what}：应是 ${String(wanted)}，算出来是 ${String(actual)}`),
    ...missing.flatMap(([what, wanted, actual]) =>
      (wanted ?? []).filter((one) => !actual.includes(one)).map((one) => `${expected.aid} 的${what}里没有 ${one}`),
    ),
  ];
}
