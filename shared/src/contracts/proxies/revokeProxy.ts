import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { proxyView } from '../parts/proxyView';

export const revokeProxy = defineEndpoint({
  id: 'proxies.revoke',
  method: 'POST',
  path: '/api/proxies/:id/revoke',
  summary: 'Ends it: the person, without giving a reason, or the proxy who gives it up; both are told.',
  access: 'signedIn',
  input: { params: idParams },
  output: proxyView,
  idempotent: true,
});
