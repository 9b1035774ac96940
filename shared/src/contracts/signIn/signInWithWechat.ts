import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { session } from '../parts/accountView';

export const signInWithWechat = defineEndpoint({
  id: 'signIn.wechat',
  method: 'POST',
  path: '/api/sign-in/wechat',
  summary: 'Signs a resident in with the code that wx.login gave.',
  access: 'public',
  input: { body: z.object({ code: z.string().check(z.minLength(1), z.maxLength(200)) }) },
  output: session,
});
