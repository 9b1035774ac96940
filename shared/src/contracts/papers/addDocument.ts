import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { documentView } from '../parts/paperView';
import { id, plainDate } from '../parts/primitives';

export const addDocument = defineEndpoint({
  id: 'papers.addDocument',
  method: 'POST',
  path: '/api/documents',
  summary: 'Opens a document of one type for a draft or an application; its pages follow.',
  access: 'signedIn',
  input: {
    body: z.object({
      draftId: z.optional(id),
      caseId: z.optional(id),
      typeCode: z.string().check(z.regex(/^[a-zA-Z0-9.-]{1,60}$/)),
      memberId: z.nullable(z.string().check(z.maxLength(40))),
      validTo: z.optional(z.nullable(plainDate)),
    }),
  },
  output: documentView,
  idempotent: true,
});
