import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';
import { noticeCard } from './noticeCard';
import { noticePart } from './noticePart';

export const showNotice = defineEndpoint({
  id: 'notices.show',
  method: 'GET',
  path: '/api/cases/:id/notices/:noticeId',
  summary: 'One notice in its own words; opened by applicant or proxy, it counts as delivered.',
  access: 'signedIn',
  input: { params: z.object({ id, noticeId: id }) },
  output: z.object({ ...noticeCard.shape, parts: z.array(noticePart) }),
});
