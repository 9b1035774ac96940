import * as fc from 'fast-check';
import { linxiangPolicy, tianjinPolicy } from '../../../../tests/support/law';
import { on } from '../../../../tests/support/casework/caseWalk';
import { addDays } from '../../kernel/plainDate';
import { isPending } from '../duty';
import { isStopped } from '../engine/standStill';
import { decideFinding } from './decideFinding';
import { findingDuties } from './findingDuties';
import { findingActions, findingStatuses } from './findingTable';
import type { FindingState } from './findingTable';

const forward = [
  'establishFacts',
  'recordHearing',
  'passLegalReview',
  'postDishonestyNotice',
  'concludeContest',
  'removeDishonestyNotice',
] as const;
const anyEvent = fc.record({
  action: fc.oneof({ arbitrary: fc.constantFrom(...forward), weight: 4 }, fc.constantFrom(...findingActions)),
  founded: fc.boolean(),
  evidence: fc.constantFrom('', '示范证据'),
  days: fc.nat(10),
});
const anyFinding = fc.record({
  ineligible: fc.boolean(),
  aboutMinor: fc.boolean(),
  place: fc.constantFrom('linxiang', 'tianjin'),
  events: fc.array(anyEvent, { minLength: 10, maxLength: 80 }),
});

describe('findings of false commitment at random', () => {
  it('H12, D12 keep to their table: each stage has a way out, nothing is posted unlawfully, no clock runs while stopped', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyFinding, ({ place, events, ...who }) => {
        const policy = place === 'linxiang' ? linxiangPolicy : tianjinPolicy;
        let state: FindingState = { id: 'F1', status: null, ...who, duties: [] };
        let today = '2025-01-02';
        for (const { days, ...request } of events) {
          const brought = { statement: '示范说明', reason: '示范理由', photos: 1, ...request };
          const outcome = decideFinding(state, brought, on(today, policy));
          today = addDays(today, days);
          if (!outcome.ok) continue;
          state = { ...state, status: outcome.status, duties: outcome.duties };
          seen.add(outcome.status);
          const pending = state.duties.filter(isPending);
          const gone = outcome.status === 'removed' || outcome.status === 'dropped';
          expect(findingStatuses).toContain(outcome.status);
          expect(pending.every(({ kind }) => findingDuties.includes(kind))).toBe(true);
          if (gone) expect(pending).toEqual([]);
          if (!gone && outcome.status !== 'stands') expect(pending.length).toBeGreaterThan(0);
          if (outcome.status === 'posted') expect(who.ineligible && !who.aboutMinor && place === 'linxiang').toBe(true);
          for (const duty of pending) {
            expect(duty.state === 'paused').toBe(isStopped(duty, state.duties, { policy }));
          }
        }
      }),
      { numRuns: 400, seed: 20260302 },
    );
    expect([...seen].sort()).toEqual([...findingStatuses].sort());
  });
});
