import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { proxyCallView } from '../parts/proxyView';

export const showProxyCall = defineEndpoint({
  id: 'proxies.showCall',
  method: 'GET',
  path: '/api/proxy-calls/:id',
  summary: 'What is needed for a call about a proxy: whom, at which number, what to ask; each view is logged.',
  access: { action: 'recordProxyCall' },
  input: { params: idParams },
  output: proxyCallView,
});
