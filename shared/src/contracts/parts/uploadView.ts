import * as z from 'zod/mini';
import { id } from './primitives';

/** A page on its way: cut into pieces of chunkBytes, of which these have arrived. */
export const uploadView = z.object({
  id,
  bytes: z.int(),
  chunkBytes: z.int(),
  received: z.array(z.int()),
  finished: z.boolean(),
});
