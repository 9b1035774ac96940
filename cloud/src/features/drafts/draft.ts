import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { Stamps } from '@twin-pledge/shared/forms/mergeDraft';

/** A draft as the cloud holds it. */
export interface Draft {
  id: string;
  ownerKind: 'resident' | 'staff';
  ownerId: string;
  purposeKey: string;
  channel: 'online' | 'window';
  answers: Answers;
  /** By field path: the version of the draft in which it last changed. */
  stamps: Stamps;
  version: number;
  updatedAt: Date;
  keptUntilOn: string;
  sentApplicationId: string | null;
  /** The refused case that this application goes on from (D06); null for one of its own. */
  fromCaseId: string | null;
}
