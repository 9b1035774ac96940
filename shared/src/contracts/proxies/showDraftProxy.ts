import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { proxyView } from '../parts/proxyView';

export const showDraftProxy = defineEndpoint({
  id: 'proxies.ofDraft',
  method: 'GET',
  path: '/api/drafts/:id/proxy',
  summary: 'How the one who fills in stands to the person they fill in for; null before anything was asked or sent.',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({ proxy: z.nullable(proxyView) }),
});
