import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { notedCallView, proxyView } from '../parts/proxyView';

export const showCaseProxies = defineEndpoint({
  id: 'proxies.ofCase',
  method: 'GET',
  path: '/api/cases/:id/proxies',
  summary: 'Who acts for the applicant of a case, how that was confirmed or ended, and each call about it.',
  access: { action: 'viewCase' },
  input: { params: idParams },
  output: z.object({ proxies: z.array(z.extend(proxyView, { calls: z.array(notedCallView) })) }),
});
