import * as z from 'zod/mini';
import { messageCodes } from '../../casework/messageCodes';
import { id, instant } from './primitives';

/** A message in the inbox; the Chinese words stand in copy/ by code. */
export const messageView = z.object({
  id,
  code: z.enum(messageCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  caseId: z.nullable(id),
  important: z.boolean(),
  sentAt: instant,
  readAt: z.nullable(instant),
});
