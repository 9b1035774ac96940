import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { residentView } from '../parts/accountView';

export const proveByWechat = defineEndpoint({
  id: 'identity.wechat',
  method: 'POST',
  path: '/api/me/identity/wechat',
  summary: 'Proves the declared identity with the real-name code that WeChat gave, confirmed by the connector.',
  access: 'resident',
  input: { body: z.object({ code: z.string().check(z.minLength(1), z.maxLength(500)) }) },
  output: residentView,
});
