import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, id, pageQuery, plainDate } from '../parts/primitives';
import { sourceLine } from '../parts/sourceLine';

const person = z.object({
  memberId: z.string(),
  name: z.string(),
  /** Null: nothing may be asked about them (B05). */
  authorizedOn: z.nullable(plainDate),
});

export const listRequests = defineEndpoint({
  id: 'verification.requests',
  method: 'GET',
  path: '/api/desk/verification-requests',
  summary: 'The cases whose verification is asked for, by due date, and how far each source is with each person (C03).',
  access: { action: 'verifyMeans' },
  input: { query: z.object(pageQuery) },
  output: z.object({
    today: plainDate,
    /** The sources that the county can ask. */
    sources: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        by: z.enum(['http', 'file']),
        /** It failed several times in a row; it is tried again by itself. */
        down: z.boolean(),
      }),
    ),
    items: z.array(
      z.object({
        caseId: id,
        caseNumber: z.string(),
        applicantName: z.string(),
        aid: aidCode,
        townshipName: z.string(),
        dueOn: z.nullable(plainDate),
        late: z.boolean(),
        within: z.int(),
        clause: z.string(),
        persons: z.array(person),
        lines: z.array(sourceLine),
        openDifferences: z.int(),
        openSources: z.int(),
      }),
    ),
    next: z.nullable(z.string()),
  }),
});
