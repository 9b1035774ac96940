import type { Duty } from '../duty';
import type { Row, Situation, Stage } from '../engine/workflow';

/** Everything that can happen to a finding of false commitment. */
export const findingActions = [
  'establishFacts',
  'makeStatement',
  'recordHearing',
  'passLegalReview',
  'failLegalReview',
  'postDishonestyNotice',
  'forgoNotice',
  'contestFinding',
  'concludeContest',
  'dropFinding',
  'removeDishonestyNotice',
] as const;

export type FindingAction = (typeof findingActions)[number];

/** Its stages: `stands` is a finding without a notice, `removed` one whose notice has hung its days. */
export const findingStatuses = ['established', 'heard', 'confirmed', 'posted', 'stands', 'removed', 'dropped'] as const;

export type FindingStatus = (typeof findingStatuses)[number];

export type FindingCondition = 'mayBePosted' | 'noticeHasStood' | 'contestUpheld' | 'contestRejected';
export type FindingRequirement =
  'evidenceMissing' | 'statementMissing' | 'reasonMissing' | 'photoMissing' | 'outcomeMissing';

/** What has to be known of a finding: its stage, and what decides whether it may be made public. */
export interface FindingState {
  id: string;
  status: FindingStatus | null;
  /** The household also turned out ineligible: only then a notice is lawful (D12). */
  ineligible: boolean;
  /** The person is a minor: never named in public. */
  aboutMinor: boolean;
  duties: readonly Duty[];
}

export interface FindingRequest {
  action: FindingAction;
  evidence?: string;
  /** What the person said, or that they were invited and did not come. */
  statement?: string;
  reason?: string;
  photos?: number;
  /** The person's objection is right. */
  founded?: boolean;
}

export interface FindingVocabulary {
  status: FindingStatus;
  action: FindingAction;
  condition: FindingCondition;
  requirement: FindingRequirement;
  state: FindingState;
  request: FindingRequest;
}

export type FindingSituation = Situation<FindingVocabulary>;
export type FindingRow = Row<FindingVocabulary>;
export type FindingStage = Stage<FindingVocabulary>;
