import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { proxyView } from '../parts/proxyView';

export const confirmProxy = defineEndpoint({
  id: 'proxies.confirm',
  method: 'POST',
  path: '/api/proxies/:id/confirm',
  summary: 'The person says on their own phone that somebody may act for them; both are told.',
  access: 'resident',
  input: { params: idParams },
  output: proxyView,
  idempotent: true,
});
