import * as z from 'zod/mini';
import type { FindingAction } from '../../casework/falseCommitment/findingTable';
import { longText } from '../parts/primitives';

const reason = longText;
const statement = longText;

/** What each act of staff in a finding brings with it; posting has its own way, by the photos of the notice. */
export const findingActs = {
  makeStatement: { statement },
  recordHearing: { statement },
  passLegalReview: { reason },
  failLegalReview: { reason },
  forgoNotice: { reason },
  contestFinding: { reason },
  concludeContest: { founded: z.boolean(), reason },
  dropFinding: { reason },
  removeDishonestyNotice: {},
} as const satisfies Partial<Record<FindingAction, z.core.$ZodShape>>;

export type StaffFindingAction = keyof typeof findingActs;

const variants = Object.entries(findingActs).map(([action, shape]) =>
  z.object({ action: z.literal(action as StaffFindingAction), ...shape }),
);

/** One act with what it brings; the shape is that of its action. */
export const findingAct = z.discriminatedUnion('action', variants as [(typeof variants)[number], ...typeof variants]);

/** What an act brought, as the code reads it. */
export interface FindingContent {
  statement?: string;
  reason?: string;
  founded?: boolean;
}
