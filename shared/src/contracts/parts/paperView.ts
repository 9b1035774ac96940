import * as z from 'zod/mini';
import { id, plainDate } from './primitives';

/** One page of a document: a photo or a PDF that has arrived whole. */
export const pageView = z.object({ id, ordinal: z.int(), fileId: id, mime: z.string(), bytes: z.int() });

/** A document in the vault: typed, dated, owned by a person of the household. */
export const documentView = z.object({
  id,
  typeCode: z.string(),
  memberId: z.nullable(z.string()),
  validTo: z.nullable(plainDate),
  addedAt: z.string(),
  pages: z.array(pageView),
});

/** A paper the catalogue asks for, and whether something is already there for it (A05, A13). */
export const neededPaper = z.object({
  key: z.string(),
  typeCode: z.string(),
  name: z.string(),
  shows: z.string(),
  memberId: z.nullable(z.string()),
  memberName: z.nullable(z.string()),
  required: z.boolean(),
  clause: z.string(),
  state: z.enum(['missing', 'partial', 'held', 'obtainable']),
  documentId: z.nullable(id),
  catalogueVersion: z.string(),
});
