import * as fc from 'fast-check';
import { assess } from '../../../shared/src/assessment/assess';
import type { Facts } from '../../../shared/src/assessment/facts';
import type { Assessment } from '../../../shared/src/assessment/worksheet';
import { inProgress } from '../../../shared/src/casework/stageGroups';
import { caseStatuses } from '../../../shared/src/casework/statuses';
import { owed } from '../../support/casework/caseWalk';
import { dutiful } from '../../support/casework/dutiful';
import { anyLife } from './anyLife';
import { liveThrough } from './liveThrough';
import type { Decided } from './liveThrough';
import { lawOf, lawReadLater, places } from './places';
import type { PlaceName } from './places';

/** Reckons a decision again from what was kept, by the packs of years later. */
function replayed({ kept }: Decided, place: PlaceName): string {
  return JSON.stringify(assess(JSON.parse(kept.facts) as Facts, lawReadLater(place, kept.onDate)));
}

const paid = ({ kept }: Decided, aid: string): number =>
  (JSON.parse(kept.result) as Assessment).outcomes
    .filter((one) => one.aid === aid && one.eligible)
    .reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);

describe('2,000 households at random, over two years of calendar days, under the five packs', () => {
  it('D01, D08, A08, E01 break no rule: each duty has an owner and an end, no clock runs while stopped, every stage has a way out, every decision comes out the same again', () => {
    const stages = new Map<string, number>();
    const decisions = new Map<string, number>();
    const seenPlaces = new Set<PlaceName>();
    const refusals = new Set<string>();
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
    fc.assert(
      fc.property(anyLife, (life) => {
        const lived = liveThrough(life);
        seenPlaces.add(life.place);
        for (const { status } of lived.states) count(stages, status!);
        for (const reason of lived.refusals) refusals.add(reason);
        for (const decided of lived.decided) {
          expect(replayed(decided, life.place)).toBe(decided.kept.result);
          if (decided.amountFen !== null) expect(paid(decided, life.aid)).toBe(decided.amountFen);
          count(decisions, decided.action);
        }
      }),
      { numRuns: 2000, seed: 20260302 },
    );
    expect([...stages.keys()].sort()).toEqual([...caseStatuses].sort());
    expect([...seenPlaces].sort()).toEqual(Object.keys(places).sort());
    expect([...refusals].filter((code) => !/^[a-z][A-Za-z]+$/.test(code))).toEqual([]);
    expect(refusals.size).toBeGreaterThan(15);
    expect(decisions.get('approve')).toBeGreaterThan(80);
    expect(decisions.get('refuse')).toBeGreaterThan(150);
  }, 120_000);

  it('D01 come to an end, from wherever they are, when everybody does what is owed', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const state = liveThrough(life).states.at(-1);
        if (!state || !inProgress.includes(state.status!)) return;
        const { state: last } = dutiful(state, '2026-06-01', lawOf(life.place, '2026-06-01'));
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
