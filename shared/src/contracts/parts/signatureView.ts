import * as z from 'zod/mini';
import { id, instant, plainDate } from './primitives';

/** One signature that is needed or given: for whom, by whom, and whether the application waits for it (B05). */
export const signatureView = z.object({
  key: z.string(),
  kind: z.enum(['commitment', 'authorization']),
  forId: z.string(),
  forName: z.string(),
  signerId: z.string(),
  signerName: z.string(),
  asGuardian: z.boolean(),
  required: z.boolean(),
  state: z.enum(['missing', 'linkSent', 'signed', 'signedOnPaper', 'revoked']),
  signatureId: z.nullable(id),
  signedAt: z.nullable(instant),
  linkExpiresAt: z.nullable(instant),
  /** When the signer first looked at the link. */
  linkOpenedAt: z.nullable(instant),
  /** There was a link, and it opens nothing any more. */
  linkRanOut: z.boolean(),
  remindedOn: z.nullable(plainDate),
});

/** Whether somebody has signed all that is waited for from them. */
export const whoSigned = z.object({ name: z.string(), signed: z.boolean() });

/** The exact text that is signed, and its hash. */
export const signingText = z.object({
  textId: z.string(),
  textVersion: z.string(),
  textHash: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
});
