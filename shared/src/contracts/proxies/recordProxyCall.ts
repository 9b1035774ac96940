import * as z from 'zod/mini';
import { callOutcomes, callWishes } from '../../access/proxyCall';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, instant, longText, shortText } from '../parts/primitives';
import { proxyCallView } from '../parts/proxyView';

export const recordProxyCall = defineEndpoint({
  id: 'proxies.recordCall',
  method: 'POST',
  path: '/api/proxy-calls/:id/calls',
  summary:
    'Notes a call about a proxy: confirming or ending it, never a commitment or an authorization. Not by the proxy or a relative.',
  access: { action: 'recordProxyCall' },
  input: {
    params: idParams,
    body: z.object({
      wish: z.enum(callWishes),
      number: z.string().check(z.minLength(5), z.maxLength(40)),
      calledAt: instant,
      reached: z.boolean(),
      /** Who spoke; needed where somebody was reached. */
      spokeWith: z.optional(shortText),
      answers: z.object({
        isThePerson: z.optional(z.boolean()),
        knowsProxy: z.optional(z.boolean()),
        agreesPurpose: z.optional(z.boolean()),
        knowsRevoking: z.optional(z.boolean()),
        wantsToEnd: z.optional(z.boolean()),
      }),
      note: z.optional(longText),
    }),
  },
  output: z.object({ outcome: z.enum(callOutcomes), call: proxyCallView }),
  idempotent: true,
});
