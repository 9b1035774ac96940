import * as z from 'zod/mini';
import { noticeKinds } from '../../kernel/noticeKind';
import { id, instant, plainDate } from '../parts/primitives';

/** A notice in a list, with the proof of its delivery. */
export const noticeCard = z.object({
  id,
  kind: z.enum(noticeKinds),
  title: z.string(),
  /** `镇桥镇救〔2026〕12号`. */
  number: z.string(),
  issuer: z.string(),
  issuedOn: plainDate,
  /** Who opened it on a phone, and when for the first time. */
  openings: z.array(z.object({ byName: z.string(), at: instant })),
  /** How a decision reached the household; null while it is owed, and for notices that nothing hangs on. */
  delivery: z.nullable(z.object({ evidence: z.string(), byName: z.string(), at: instant })),
});
