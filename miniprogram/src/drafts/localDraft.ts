import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { PageRef } from '@twin-pledge/shared/forms/walk';

/** One edit that the server has not confirmed yet. */
export interface PendingChange {
  path: string;
  value: unknown;
  /** Grows with each edit on this phone, so that an edit made while another travels is not taken for sent. */
  stamp: number;
}

/** A field that another device changed too; the phone's own word stands until the person decides. */
export interface Conflict {
  path: string;
  theirs: unknown;
  mine: unknown;
}

/** A draft as this phone keeps it: enough to go on without network, and to catch up afterwards. */
export interface LocalDraft {
  purposeKey: string;
  /** The server's id; null until it was reached for the first time. */
  id: string | null;
  /** The server's version that the answers stand on. */
  version: number;
  /** The server's answers with the pending changes made. */
  answers: Answers;
  pending: PendingChange[];
  conflicts: Conflict[];
  /** Where the person was. */
  position: PageRef | null;
  /** The instant of the last edit on this phone, ISO in UTC. */
  touchedAt: string | null;
  keptUntil: string | null;
  /** Set when another phone has handed the draft over. */
  sentApplicationId?: string;
}

/** A draft with nothing in it but the applicant. */
export function freshDraft(purposeKey: string): LocalDraft {
  return {
    purposeKey,
    id: null,
    version: 0,
    answers: { members: [{ id: 'm1', relation: 'self' }] },
    pending: [],
    conflicts: [],
    position: null,
    touchedAt: null,
    keptUntil: null,
  };
}
