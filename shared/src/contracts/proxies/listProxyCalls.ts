import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { proxyCallCard } from '../parts/proxyView';

export const listProxyCalls = defineEndpoint({
  id: 'proxies.listCalls',
  method: 'POST',
  path: '/api/proxy-calls/search',
  summary:
    'Whom to call in my region about a proxy, the longest waiting first; by the exact name of the person, all of theirs.',
  access: { action: 'recordProxyCall' },
  input: { body: z.object({ name: z.optional(z.string().check(z.maxLength(60))) }) },
  output: z.object({ people: z.array(proxyCallCard) }),
});
