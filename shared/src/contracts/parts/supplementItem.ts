import * as z from 'zod/mini';
import { longText, shortText } from './primitives';

/** One thing that is missing; a paper must be one of the catalogue (A13). */
export const supplementItem = z.object({
  key: z.string().check(z.maxLength(120)),
  kind: z.enum(['paper', 'answer', 'signature']),
  typeCode: z.nullable(z.string().check(z.maxLength(60))),
  memberId: z.nullable(z.string().check(z.maxLength(40))),
  title: shortText,
  explanation: longText,
});
