import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { proxyView } from '../parts/proxyView';

export const askProxyCall = defineEndpoint({
  id: 'proxies.askCall',
  method: 'POST',
  path: '/api/drafts/:id/proxy-call',
  summary:
    'Asks an aide of the village to call the person, who has no smartphone, about the proxy; never about signing.',
  access: 'signedIn',
  input: { params: idParams, body: z.object({ number: z.string().check(z.minLength(5), z.maxLength(40)) }) },
  output: proxyView,
  idempotent: true,
});
