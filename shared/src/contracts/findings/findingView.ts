import * as z from 'zod/mini';
import { falsehoodCodes } from '../../kernel/falsehoodCode';
import { findingActions, findingStatuses } from '../../casework/falseCommitment/findingTable';
import { dutyView } from '../parts/dutyView';
import { id, instant, plainDate, version } from '../parts/primitives';

/** A file that proves what was found. */
export const evidenceFile = z.object({ id, title: z.string(), mime: z.string(), addedOn: plainDate });

/** What was done in a finding, by whom, with what words. */
const findingEntry = z.object({
  id,
  action: z.enum(findingActions),
  /** What was found, said, decided; empty where the act speaks for itself. */
  text: z.string(),
  founded: z.nullable(z.boolean()),
  byName: z.string(),
  byPerson: z.boolean(),
  at: instant,
});

/** The notice of a finding: ready, on the board, taken away while it is contested, over. */
export const findingNotice = z.object({
  id,
  state: z.enum(['prepared', 'standing', 'withheld', 'ended']),
  postedOn: z.nullable(plainDate),
  untilOn: z.nullable(plainDate),
  photos: z.int(),
});

/** A finding of false commitment as the office sees it (H12, D12). */
export const findingView = z.object({
  id,
  caseId: id,
  version,
  status: z.enum(findingStatuses),
  memberId: z.string(),
  personName: z.string(),
  about: z.readonly(z.array(z.enum(falsehoodCodes))),
  aboutMinor: z.boolean(),
  /** By the decision, or the recorded worksheet before it; nobody types it. */
  ineligible: z.boolean(),
  contested: z.boolean(),
  establishedOn: plainDate,
  files: z.array(evidenceFile),
  entries: z.array(findingEntry),
  duties: z.array(dutyView),
  notice: z.nullable(findingNotice),
  /** Allowed by the table and by the map of permissions to the one who asks. */
  mayDo: z.array(z.enum(findingActions)),
  mayAddFiles: z.boolean(),
});

/** The findings of one case, and who may be found about by the one who asks. */
export const caseFindings = z.object({
  caseId: id,
  /** Whether the county knows a public notice at all, and its days; null where it does not. */
  noticeDays: z.nullable(z.int()),
  mayEstablish: z.boolean(),
  people: z.array(z.object({ memberId: z.string(), name: z.string(), minor: z.boolean() })),
  findings: z.array(findingView),
});
