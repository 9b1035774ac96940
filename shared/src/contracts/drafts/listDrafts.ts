import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { draftView } from '../parts/draftView';

export const listDrafts = defineEndpoint({
  id: 'drafts.list',
  method: 'GET',
  path: '/api/drafts',
  summary: 'The drafts that are still open on this account.',
  access: 'signedIn',
  input: {},
  output: z.object({ drafts: z.array(draftView) }),
});
