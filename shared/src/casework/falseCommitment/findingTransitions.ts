import type { FindingAction, FindingRow, FindingStage, FindingStatus } from './findingTable';

/**
 * A false commitment (H12, D12): facts, hearing, legal review; a notice of the pack's days only where the household also
 * turned out ineligible; the person may object at any time before the end; the notice comes down at its end.
 */
export const findingTransitions: Readonly<Record<FindingAction, FindingRow>> = {
  establishFacts: {
    from: [],
    to: 'established',
    asks: ['evidenceMissing'],
    tells: [{ who: 'filers', message: 'findingOpened' }],
    clause: 'LX 三(六)约束1',
  },
  // What the person says, from the phone or at the window; the hearing takes it up.
  makeStatement: {
    from: ['established', 'heard'],
    to: 'same',
    asks: ['statementMissing'],
    tells: [{ who: 'handler', message: 'findingAnswered' }],
    clause: 'LX 三(六)约束1',
  },
  recordHearing: {
    from: ['established'],
    to: 'heard',
    asks: ['statementMissing'],
    meets: ['hearPerson'],
    tells: [{ who: 'filers', message: 'findingHeard' }],
    clause: 'LX 三(六)约束1',
  },
  passLegalReview: {
    from: ['heard'],
    to: 'stands',
    notWhilePending: ['reviewFindingAgain'],
    asks: ['reasonMissing'],
    meets: ['reviewFindingLegally'],
    also: [{ when: ['mayBePosted'], to: 'confirmed' }],
    tells: [{ who: 'filers', message: 'findingConfirmed' }],
    clause: 'LX 三(六)约束1',
  },
  failLegalReview: {
    from: ['heard'],
    to: 'dropped',
    asks: ['reasonMissing'],
    meets: ['reviewFindingLegally'],
    endsAll: true,
    tells: [{ who: 'filers', message: 'findingDropped' }],
    clause: 'LX 三(六)约束1',
  },
  postDishonestyNotice: {
    from: ['confirmed'],
    to: 'posted',
    only: ['mayBePosted'],
    notWhilePending: ['reviewFindingAgain'],
    asks: ['photoMissing'],
    meets: ['postDishonestyNotice'],
    tells: [{ who: 'filers', message: 'findingPosted' }],
    clause: 'LX 三(六)约束1',
  },
  // A notice that is not to be, or to be no longer: the finding stands without.
  forgoNotice: {
    from: ['confirmed', 'posted'],
    to: 'stands',
    asks: ['reasonMissing'],
    ends: ['postDishonestyNotice', 'keepDishonestyNotice'],
    tells: [{ who: 'filers', message: 'findingUnposted' }],
    clause: 'LX 三(六)约束1',
  },
  contestFinding: {
    from: ['established', 'heard', 'confirmed', 'posted', 'stands'],
    to: 'same',
    notWhilePending: ['reviewFindingAgain'],
    asks: ['reasonMissing'],
    starts: ['reviewFindingAgain'],
    tells: [{ who: 'handler', message: 'findingContested' }],
    clause: 'LX 三(六)约束1',
  },
  concludeContest: {
    from: ['established', 'heard', 'confirmed', 'posted', 'stands'],
    to: 'same',
    whilePending: ['reviewFindingAgain'],
    asks: ['outcomeMissing', 'reasonMissing'],
    meets: ['reviewFindingAgain'],
    also: [
      {
        when: ['contestUpheld'],
        to: 'dropped',
        ends: ['hearPerson', 'reviewFindingLegally', 'postDishonestyNotice', 'keepDishonestyNotice'],
        tells: [{ who: 'filers', message: 'findingDropped' }],
      },
      { when: ['contestRejected'], tells: [{ who: 'filers', message: 'findingKept' }] },
    ],
    clause: 'LX 三(六)约束1',
  },
  dropFinding: {
    from: ['established', 'heard', 'confirmed', 'posted', 'stands'],
    to: 'dropped',
    asks: ['reasonMissing'],
    endsAll: true,
    tells: [{ who: 'filers', message: 'findingDropped' }],
    clause: 'LX 三(六)约束1',
  },
  removeDishonestyNotice: {
    from: ['posted'],
    to: 'removed',
    only: ['noticeHasStood'],
    notWhilePending: ['reviewFindingAgain'],
    meets: ['keepDishonestyNotice'],
    tells: [{ who: 'filers', message: 'findingRemoved' }],
    clause: 'dishonestyNotice.minDays',
  },
};

/** What each stage of a finding starts by itself. */
export const findingStages: Partial<Record<FindingStatus, FindingStage>> = {
  established: { begins: [{ starts: ['hearPerson'] }] },
  heard: { begins: [{ starts: ['reviewFindingLegally'] }] },
  confirmed: { begins: [{ starts: ['postDishonestyNotice'] }] },
  posted: { begins: [{ starts: ['keepDishonestyNotice'] }] },
};
