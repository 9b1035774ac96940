import * as z from 'zod/mini';
import { id, instant, plainDate } from './primitives';

/** What became of one question to one source about one person. */
export const sourceStates = [
  'waiting',
  'found',
  'nothing',
  'personUnknown',
  'mismatch',
  'malformed',
  'silent',
  'notAuthorized',
  'noNumber',
  'ended',
] as const;

/** Why the last try brought no answer. */
export const sourceFaults = ['timeout', 'unreachable', 'serverError', 'refused', 'tooLong'] as const;

/** One source's answer about one person, as the report and the desk's list show it. */
export const sourceLine = z.object({
  id,
  memberId: z.string(),
  memberName: z.string(),
  sourceCode: z.string(),
  sourceName: z.string(),
  by: z.enum(['http', 'file']),
  state: z.enum(sourceStates),
  fault: z.nullable(z.enum(sourceFaults)),
  attempts: z.int(),
  askedAt: instant,
  answeredAt: z.nullable(instant),
  /** The day the source speaks of. */
  asOfOn: z.nullable(plainDate),
  /** It came after the verification was due. */
  late: z.boolean(),
  /** An answer to an earlier question that is still good; nobody was asked again (A05). */
  reused: z.boolean(),
  nextTryAt: z.nullable(instant),
  /** Without an answer that can be used, and not explained yet. */
  open: z.boolean(),
  closed: z.nullable(z.object({ reason: z.string(), byName: z.string() })),
});
