import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const readNoticePdf = defineEndpoint({
  id: 'notices.pdf',
  method: 'GET',
  path: '/api/cases/:id/notices/:noticeId/pdf',
  summary: 'One notice as PDF, to keep or to print; opened by applicant or proxy, it counts as delivered.',
  access: 'signedIn',
  input: { params: z.object({ id, noticeId: id }) },
  output: 'binary',
});
