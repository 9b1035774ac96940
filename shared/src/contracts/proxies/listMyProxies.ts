import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { proxyView } from '../parts/proxyView';

export const listMyProxies = defineEndpoint({
  id: 'proxies.mine',
  method: 'GET',
  path: '/api/proxies',
  summary: 'Who acts for me and for whom I act, per application; acting for me only where my identity is proved.',
  access: 'resident',
  input: {},
  output: z.object({ proxies: z.array(proxyView) }),
});
