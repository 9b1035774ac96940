import { formatFen } from '../../kernel/fen';
import { compareFractions, readExact, whole } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { assess } from '../assess';
import { firstMonth } from '../firstMonth';
import type { Assessment, Outcome } from '../worksheet';
import { factsOfScenario } from './factsOfScenario';
import type { ExpectedOutcome, Scenario, ScenarioAid } from './scenarioSchema';
import { withAssumptions } from './withAssumptions';

export interface ScenarioResult {
  /** What differs from what the example expects, one sentence each; none where it holds. */
  problems: readonly string[];
  eligible: readonly { aid: ScenarioAid; amountFen: number | null; firstMonth: string }[];
  /** Every clause that a line of the worksheet rests on. */
  clauses: readonly string[];
}

/** Runs one example against the policy of its place and day. */
export function runScenario(scenario: Scenario, policy: ResolvedPolicy): ScenarioResult {
  const assumed = withAssumptions(policy, scenario.assume ?? {});
  if (!assumed.ok) return { problems: assumed.problems, eligible: [], clauses: [] };
  const assessment = assess(factsOfScenario(scenario), assumed.policy);
  const month = firstMonth(scenario.decidedOn ?? scenario.date, assumed.policy);
  const eligible = assessment.outcomes.filter((outcome) => outcome.eligible);
  return {
    problems: differences(scenario, assessment, month),
    eligible: eligible.map((outcome) => ({ aid: aidOf(outcome), amountFen: outcome.amountFen, firstMonth: month })),
    clauses: [...new Set([...shared(assessment), ...assessment.outcomes.flatMap(clausesOf)])].sort(),
  };
}

const aidOf = ({ aid, way }: Outcome): ScenarioAid =>
  way === 'singlePerson' ? 'singlePersonEntry' : (aid as ScenarioAid);
const clausesOf = ({ lines }: Outcome) => lines.flatMap(({ basis }) => basis.map(({ clause }) => clause));
const shared = ({ householdLines, incomeLines }: Assessment) =>
  [...householdLines, ...incomeLines].flatMap(({ basis }) => basis.map(({ clause }) => clause));

function differences({ expect }: Scenario, assessment: Assessment, month: string): string[] {
  const found: string[] = [];
  const same = (what: string, expected: unknown, actual: unknown) => {
    if (expected !== undefined && JSON.stringify(expected) !== JSON.stringify(actual))
      found.push(`${what}：应是 ${JSON.stringify(expected)}，算出来是 ${JSON.stringify(actual)}`);
  };
  const eligible = assessment.outcomes.filter((outcome) => outcome.eligible).map(aidOf);
  if (expect.eligible) same('符合的救助', [...expect.eligible].sort(), [...new Set(eligible)].sort());
  same('计入人口', expect.counted, assessment.counted);
  if (expect.income !== undefined && compareFractions(readExact(assessment.income), whole(expect.income)) !== 0)
    found.push(`家庭月收入：应是 ${formatFen(expect.income)}，算出来是 ${assessment.income} 分`);
  for (const expected of expect.outcomes ?? []) {
    const outcome = assessment.outcomes.find((one) => fits(one, expected));
    if (!outcome) found.push(`没有算“${expected.aid}”`);
    else found.push(...outcomeDifferences(expected, outcome, assessment, month));
  }
  return found;
}

const fits = (outcome: Outcome, { aid, member }: ExpectedOutcome): boolean =>
  aidOf(outcome) === aid && (member === undefined || outcome.memberIds.includes(member));

function outcomeDifferences(
  expected: ExpectedOutcome,
  outcome: Outcome,
  assessment: Assessment,
  month: string,
): string[] {
  const clauses = [...clausesOf(outcome), ...shared(assessment)];
  const missing = <T>(what: string, wanted: readonly T[] | undefined, actual: readonly T[]) =>
    (wanted ?? [])
      .filter((one) => !actual.includes(one))
      .map((one) => `${expected.aid} 的${what}里没有 ${String(one)}`);
  const differs = (
    what: string,
    wanted: string | number | boolean | undefined,
    actual: string | number | boolean | null,
  ) =>
    wanted === undefined || wanted === actual
      ? []
      : [`${expected.aid} 的${what}：应是 ${String(wanted)}，算出来是 ${String(actual)}`];
  return [
    ...differs('结果', expected.eligible, outcome.eligible),
    ...differs('金额（分）', expected.amount, outcome.amountFen),
    ...differs('起发月份', expected.firstMonth, month),
    ...differs('护理档次', expected.careGrade, outcome.careGrade),
    ...differs('权限', expected.aboveTownshipAuthority, outcome.aboveTownshipAuthority),
    ...missing('理由', expected.reasons, outcome.reasons),
    ...missing('依据', expected.clauses, clauses),
    ...missing('待认定', expected.findings, outcome.openFindings),
  ];
}
