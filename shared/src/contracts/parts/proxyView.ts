import * as z from 'zod/mini';
import { confirmedWays, endedWays, mandateStates } from '../../access/proxyMandate';
import { allCallQuestions, callOutcomes, callWishes } from '../../access/proxyCall';
import { aidCode, id, instant } from './primitives';

const standing = {
  id,
  applicationId: z.nullable(id),
  applicantName: z.string(),
  proxyName: z.string(),
  aids: z.array(aidCode),
  state: z.enum(mandateStates),
  confirmedBy: z.nullable(z.enum(confirmedWays)),
  confirmedAt: z.nullable(instant),
  endedBy: z.nullable(z.enum(endedWays)),
  endedAt: z.nullable(instant),
  /** Since when a call is waited for; null where none is. */
  callAskedAt: z.nullable(instant),
};

/** Who acts for whom, for what, and whether the person said yes. */
export const proxyView = z.object({
  ...standing,
  /** Which side the reader is on. */
  mine: z.enum(['applicant', 'proxy', 'office']),
});

/** A call as it was noted down; the number masked. */
export const notedCallView = z.object({
  id,
  wish: z.enum(callWishes),
  outcome: z.enum(callOutcomes),
  calledAt: instant,
  recordedAt: instant,
  notedByName: z.string(),
  spokeWith: z.nullable(z.string()),
  numberMasked: z.string(),
  note: z.nullable(z.string()),
});

/** Somebody to call, in an aide's list. */
export const proxyCallCard = z.object({ ...standing, villageName: z.string() });

/** What an aide needs for the call. */
export const proxyCallView = z.object({
  ...standing,
  villageName: z.string(),
  /** Who has to speak: the applicant, or the guardian of somebody who can't. */
  speakerName: z.string(),
  speakerIsGuardian: z.boolean(),
  /** `1956-04`, to compare with what is said; null where it is not known. */
  bornIn: z.nullable(z.string()),
  /** Where the proxy said the person can be reached; each view of it is logged. */
  number: z.nullable(z.string()),
  questions: z.object({
    confirm: z.array(z.enum(allCallQuestions)),
    revoke: z.array(z.enum(allCallQuestions)),
  }),
  calls: z.array(notedCallView),
});
