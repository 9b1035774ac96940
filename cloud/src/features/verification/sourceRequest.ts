import type { sourceFaults, sourceStates } from '@twin-pledge/shared/contracts/parts/sourceLine';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';

export type SourceState = (typeof sourceStates)[number];
export type SourceFault = (typeof sourceFaults)[number];

/** One question to one source about one person, and what became of it. */
export interface SourceRequest {
  id: string;
  applicationId: string;
  caseId: string;
  memberId: string;
  personIndex: string | null;
  sourceCode: string;
  sourceName: string;
  askedBy: 'http' | 'file';
  standingKey: string | null;
  state: SourceState;
  fault: SourceFault | null;
  attempts: number;
  nextTryAt: Date | null;
  /** Until when a process has it in hand. */
  claimedUntil: Date | null;
  giveUpOn: PlainDate | null;
  askedAt: Date;
  sentAt: Date | null;
  answeredAt: Date | null;
  asOfOn: PlainDate | null;
  goodUntil: PlainDate | null;
  rawEnc: string | null;
  reusedFrom: string | null;
  staffId: string;
  closedBy: string | null;
  closedAt: Date | null;
  closedReasonEnc: string | null;
}

/** States in which a source told something of the person, if only that it has nothing. */
export const answeredStates: readonly SourceState[] = ['found', 'nothing', 'personUnknown'];

/** States that somebody has to explain before the report is closed: no answer, or none that can be used. */
const toExplain: readonly SourceState[] = ['waiting', 'silent', 'malformed', 'mismatch'];

/** Whether the report still waits for this source, or for a reason to do without it. */
export const isOpen = ({ state, closedAt }: Pick<SourceRequest, 'state' | 'closedAt'>): boolean =>
  closedAt === null && toExplain.includes(state);
