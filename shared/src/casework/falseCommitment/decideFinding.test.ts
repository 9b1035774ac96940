import { linxiangPolicy, tianjinPolicy } from '../../../../tests/support/law';
import { isPending } from '../duty';
import { on } from '../../../../tests/support/casework/caseWalk';
import { decideFinding } from './decideFinding';
import type { FindingAction, FindingRequest, FindingState } from './findingTable';

const fresh: FindingState = { id: 'F1', status: null, ineligible: true, aboutMinor: false, duties: [] };
type Event = [today: string, action: FindingAction, more?: Partial<FindingRequest>];
const brought = { evidence: '示范证据', statement: '示范说明', reason: '示范理由', photos: 1, founded: false };

function follow(events: Event[], start: Partial<FindingState> = {}, policy = linxiangPolicy): FindingState {
  return events.reduce<FindingState>(
    (state, [today, action, more]) => {
      const outcome = decideFinding(state, { action, ...brought, ...more }, on(today, policy));
      if (!outcome.ok) throw new Error(`${action}: ${outcome.reason}; allowed: ${outcome.allowed.join()}`);
      return { ...state, status: outcome.status, duties: outcome.duties };
    },
    { ...fresh, ...start },
  );
}
const refusedFor = (state: FindingState, [today, action, more]: Event, policy = linxiangPolicy) => {
  const outcome = decideFinding(state, { action, ...brought, ...more }, on(today, policy));
  return outcome.ok ? null : outcome.reason;
};
const owed = (state: FindingState) => state.duties.filter(isPending).map(({ kind }) => kind);

const heard: Event[] = [
  ['2026-03-02', 'establishFacts'],
  ['2026-03-05', 'recordHearing'],
];
const confirmed: Event[] = [...heard, ['2026-03-10', 'passLegalReview']];
const posted: Event[] = [...confirmed, ['2026-03-11', 'postDishonestyNotice']];

describe('a finding of false commitment', () => {
  it('H12 needs evidence, then a hearing, then a legal review, in this order (LX 三(六)约束1)', () => {
    expect(refusedFor(fresh, ['2026-03-02', 'establishFacts', { evidence: '' }])).toBe('evidenceMissing');
    const opened = follow([heard[0]!]);
    expect(owed(opened)).toEqual(['hearPerson']);
    expect(refusedFor(opened, ['2026-03-03', 'passLegalReview'])).toBe('actionNotAllowedInStatus');
    expect(refusedFor(opened, ['2026-03-03', 'recordHearing', { statement: '' }])).toBe('statementMissing');
    expect(owed(follow(heard))).toEqual(['reviewFindingLegally']);
  });

  it('D12 is posted at least 7 days, and comes down by the same table', () => {
    const state = follow(posted);
    expect(state.duties.find(({ kind }) => kind === 'keepDishonestyNotice')).toMatchObject({ dueOn: '2026-03-18' });
    expect(refusedFor(state, ['2026-03-18', 'removeDishonestyNotice'])).toBe('noticeHasStood');
    const removed = follow([...posted, ['2026-03-19', 'removeDishonestyNotice']]);
    expect(removed.status).toBe('removed');
    expect(owed(removed)).toEqual([]);
  });

  it.each([
    ['somebody who is eligible all the same', { ineligible: false }, linxiangPolicy],
    ['a minor', { aboutMinor: true }, linxiangPolicy],
    ['anybody where the pack knows no such notice', {}, tianjinPolicy],
  ] as const)('D12 posts no notice of %s: the finding stands without', (_, start, policy) => {
    const state = follow(confirmed, start, policy);
    expect(state.status).toBe('stands');
    expect(owed(state)).toEqual([]);
    expect(refusedFor(state, ['2026-03-12', 'postDishonestyNotice'], policy)).toBe('actionNotAllowedInStatus');
    expect(refusedFor(state, ['2026-03-12', 'contestFinding'], policy)).toBeNull();
  });

  it('D12 a notice that is contested comes down and its days stand still; it then hangs the days that were left', () => {
    const contested = follow([...posted, ['2026-03-13', 'contestFinding']]);
    expect(contested.duties.find(({ kind }) => kind === 'keepDishonestyNotice')).toMatchObject({ state: 'paused' });
    expect(refusedFor(contested, ['2026-03-13', 'contestFinding'])).toBe('somethingPending');
    const again = follow([...posted, ['2026-03-13', 'contestFinding'], ['2026-03-20', 'concludeContest']]);
    expect(again.duties.find(({ kind }) => kind === 'keepDishonestyNotice')).toMatchObject({
      state: 'open',
      dueOn: '2026-03-25',
    });
  });

  it('D12 is not posted, or comes down at once, where the household turns out eligible after all', () => {
    const eligible = { ...follow(confirmed), ineligible: false };
    expect(refusedFor(eligible, ['2026-03-11', 'postDishonestyNotice'])).toBe('mayBePosted');
    const hanging = { ...follow(posted), ineligible: false };
    for (const state of [eligible, hanging]) {
      const without = follow([['2026-03-12', 'forgoNotice']], state);
      expect(without.status).toBe('stands');
      expect(owed(without)).toEqual([]);
    }
  });

  it('H12 what the person says is kept until the legal review, and is no hearing by itself', () => {
    const said = follow([heard[0]!, ['2026-03-03', 'makeStatement']]);
    expect(said.status).toBe('established');
    expect(owed(said)).toEqual(['hearPerson']);
    expect(refusedFor(follow(confirmed), ['2026-03-11', 'makeStatement'])).toBe('actionNotAllowedInStatus');
  });

  it('H12 the person may object at any time; nothing is posted meanwhile, and what was right takes it all back', () => {
    const contested = follow([...confirmed, ['2026-03-11', 'contestFinding']]);
    expect(contested.duties.find(({ kind }) => kind === 'postDishonestyNotice')?.state).toBe('paused');
    expect(refusedFor(contested, ['2026-03-12', 'postDishonestyNotice'])).toBe('somethingPending');
    const upheld: Event = ['2026-03-13', 'concludeContest', { founded: true }];
    const dropped = follow([...confirmed, ['2026-03-11', 'contestFinding'], upheld]);
    expect(dropped.status).toBe('dropped');
    expect(owed(dropped)).toEqual([]);
    const kept = follow([...confirmed, ['2026-03-11', 'contestFinding'], ['2026-03-13', 'concludeContest']]);
    expect(kept.duties.find(({ kind }) => kind === 'postDishonestyNotice')).toMatchObject({
      state: 'open',
      dueOn: '2026-03-16',
    });
    expect(follow([...posted, ['2026-03-12', 'contestFinding'], upheld]).status).toBe('dropped');
  });
});
