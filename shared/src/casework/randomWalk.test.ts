import * as fc from 'fast-check';
import { linxiangPolicy, testPolicy, testPolicyWith, tianjinPolicy } from '../../../tests/support/law';
import { aidCodes } from '../kernel/aidCode';
import { addDays } from '../kernel/plainDate';
import type { ActionRequest } from './actionRequest';
import { caseActions } from './actions';
import type { CaseAction } from './actions';
import type { CaseState } from './caseState';
import { allowedActions, decide } from './decide';
import { inProgress } from './stageGroups';
import { requirementCodes } from './requirementCodes';
import { afterDecision, freshCase, on, owed, wellFormed } from '../../../tests/support/casework/caseWalk';
import { dutiful } from '../../../tests/support/casework/dutiful';
import { brokenRules, leadsTo } from '../../../tests/support/casework/invariants';
import { caseStatuses } from './statuses';
import { transitions } from './transitions';

const publicityOutside = testPolicyWith({ 'process.totalIncludesPublicity': false, 'democraticReview.used': false });
const policies = { jingdezhen: testPolicy, tianjin: tianjinPolicy, linxiang: linxiangPolicy, publicityOutside };

/** What somebody brings to an action, well or badly; what is left out comes from the usual request. */
const anyRequest = fc.record(
  {
    channel: fc.constantFrom('online' as const, 'window' as const),
    reason: fc.constantFrom('', '示范理由'),
    evidence: fc.constantFrom('', '示范证据'),
    again: fc.subarray(['survey', 'verification'] as const),
    leavesDoubt: fc.boolean(),
    opinion: fc.constantFrom('approve' as const, 'refuse' as const),
    founded: fc.boolean(),
    photos: fc.nat(2),
    people: fc.array(fc.record({ staffId: fc.constantFrom('S1', 'S2', 'S3'), related: fc.boolean() }), {
      maxLength: 3,
    }),
    amountFen: fc.nat(2_000_000),
    reasonForSecondRequest: fc.constantFrom('', '看不清'),
  },
  { requiredKeys: [] },
);
const anyEvent = fc.record({
  pick: fc.nat(1000),
  /** Mostly what is owed, less often what is merely open, now and then anything at all. */
  choice: fc.constantFrom('owed', 'owed', 'open', 'open', 'anything'),
  request: fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, { arbitrary: anyRequest, weight: 2 }),
  days: fc.nat(12),
});
const anyHousehold = fc.record({
  aid: fc.constantFrom(...aidCodes),
  registeredElsewhere: fc.constantFrom('no' as const, 'no' as const, 'inArea' as const, 'outsideArea' as const),
  place: fc.constantFrom(...(Object.keys(policies) as (keyof typeof policies)[])),
  startDay: fc.nat(480),
  events: fc.array(anyEvent, { minLength: 5, maxLength: 60 }),
});
type Household = typeof anyHousehold extends fc.Arbitrary<infer T> ? T : never;

function candidates(state: CaseState, choice: string, context: ReturnType<typeof on>): readonly CaseAction[] {
  const open = choice === 'anything' ? caseActions : allowedActions(state, context);
  const due = open.filter((action) => transitions[action].meets?.some((kind) => owed(state).includes(kind)));
  const [first] = [choice === 'owed' ? due : [], open, caseActions].filter((list) => list.length > 0);
  return first!;
}

/** Lives through a household's events; fails at the first that breaks the law. Returns the stages it saw. */
function live({ place, startDay, events, ...who }: Household): { states: CaseState[]; refused: number } {
  const policy = policies[place];
  let today = addDays('2025-01-02', startDay);
  let state: CaseState = { ...freshCase, ...who, registrationTownshipCode: '360281101000' };
  const states: CaseState[] = [];
  let refused = 0;
  for (const { pick, choice, request: brought, days } of events) {
    const from = candidates(state, choice, on(today, policy));
    const action = from[pick % from.length]!;
    const request: ActionRequest = { ...wellFormed(action), ...brought, action };
    const outcome = decide(state, request, on(today, policy));
    if (outcome.ok) {
      const before = state.status;
      state = afterDecision(state, request, outcome);
      if (!leadsTo(action, before, state.status))
        throw new Error(`${before} -${action}-> ${state.status} is in no table`);
      const broken = brokenRules(state, today, policy);
      if (broken.length > 0) throw new Error(`${action} on ${today}: ${broken.join('; ')}`);
      states.push(state);
    } else {
      refused += 1;
      const opened = outcome.allowed.includes(action);
      const forRequest = (requirementCodes as readonly string[]).includes(outcome.reason);
      if (opened !== forRequest)
        throw new Error(`${action} refused for ${outcome.reason}, which allowed does not tell`);
    }
    today = addDays(today, days);
    if (today > '2026-12-31') break;
  }
  return { states, refused };
}

describe('2,000 households at random, over two years of calendar days', () => {
  it('D01, D08, A08 break no rule: no duty without owner or end, no clock that runs while stopped, a way out of every stage', () => {
    const seen = new Map<string, number>();
    let refused = 0;
    fc.assert(
      fc.property(anyHousehold, (household) => {
        const lived = live(household);
        refused += lived.refused;
        for (const { status } of lived.states) seen.set(status!, (seen.get(status!) ?? 0) + 1);
      }),
      { numRuns: 2000, seed: 20260302 },
    );
    expect(refused).toBeGreaterThan(2000);
    expect([...seen.keys()].sort()).toEqual([...caseStatuses].sort());
  }, 120_000);

  it('D01 come to an end, from wherever they are, when everybody does what is owed', () => {
    fc.assert(
      fc.property(anyHousehold, (household) => {
        const { states } = live(household);
        const state = states[states.length - 1];
        if (!state || !inProgress.includes(state.status!)) return;
        const { state: last } = dutiful(state, '2026-06-01', policies[household.place]);
        expect({ from: state.status, to: last.status, owed: owed(last) }).toEqual({
          from: state.status,
          to: expect.stringMatching(/^(approved|refused|notAccepted|referralAnswered)$/),
          owed: [],
        });
      }),
      { numRuns: 300, seed: 7 },
    );
  }, 120_000);
});
