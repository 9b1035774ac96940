import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { assess } from '../assess';
import { basesOf } from '../basis';
import type { Basis } from '../basis';
import { firstMonth } from '../firstMonth';
import { standardParam } from '../standard';
import type { Assessment } from '../worksheet';
import { aidOf, differences } from './differences';
import { factsOfScenario } from './factsOfScenario';
import type { Scenario, ScenarioAid } from './scenarioSchema';
import type { OtherWords } from './vocabulary';
import { withAssumptions } from './withAssumptions';

export interface ScenarioResult {
  /** What differs from what the example expects, one sentence each; none where it holds. */
  problems: readonly string[];
  /** The first month only where something is paid every month. */
  eligible: readonly { aid: ScenarioAid; amountFen: number | null; firstMonth: string | null }[];
  /** Everything that a line of the worksheet rests on. */
  bases: readonly Basis[];
  /** What the example names as bases; each is among them, or a problem says that it is not. */
  cited: readonly string[];
}

const failed = (...problems: string[]): ScenarioResult => ({ problems, eligible: [], bases: [], cited: [] });

/** Runs one example against the policy of its place and day; what differs is said in the words given for reasons and findings. */
export function runScenario(scenario: Scenario, policy: ResolvedPolicy, words: OtherWords = {}): ScenarioResult {
  const assumed = withAssumptions(policy, scenario.assume ?? {});
  if (!assumed.ok) return failed(...assumed.problems);
  if (!assumed.policy.has(standardParam(scenario.facts)))
    return failed(`${scenario.date}这一天，这个地方的政策包里没有低保标准。`);
  const assessment = assess(factsOfScenario(scenario), assumed.policy);
  const month = firstMonth(scenario.decidedOn ?? scenario.date, assumed.policy);
  const ofPayment = basesOf(assumed.policy, 'payment.fromMonth');
  return {
    problems: differences(scenario, { assessment, month, ofPayment }, words),
    eligible: assessment.outcomes
      .filter(({ eligible }) => eligible)
      .map((outcome) => ({
        aid: aidOf(outcome),
        amountFen: outcome.amountFen,
        firstMonth: outcome.per === 'month' ? month : null,
      })),
    bases: [...ofPayment, ...allBases(assessment)],
    cited: (scenario.expect.outcomes ?? []).flatMap(({ clauses }) => clauses ?? []),
  };
}

const allBases = ({ householdLines, incomeLines, outcomes }: Assessment): Basis[] =>
  [...householdLines, ...incomeLines, ...outcomes.flatMap(({ lines }) => lines)].flatMap(({ basis }) => basis);
