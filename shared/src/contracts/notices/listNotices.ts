import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { noticeCard } from './noticeCard';

export const listNotices = defineEndpoint({
  id: 'notices.list',
  method: 'GET',
  path: '/api/cases/:id/notices',
  summary: 'The notices of a case, oldest first, with the proof that they were delivered.',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({ notices: z.array(noticeCard) }),
});
