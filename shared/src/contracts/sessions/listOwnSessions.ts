import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, instant } from '../parts/primitives';
import { proofKinds } from '../parts/proofAgain';

/** What a session was begun on: a kind of device, no version and no model. `wechat`: on what is not known. */
export const sessionDevices = [
  'wechat',
  'wechatAndroid',
  'wechatIphone',
  'wechatComputer',
  'android',
  'iphone',
  'windows',
  'mac',
  'linux',
  'other',
] as const;

export const listOwnSessions = defineEndpoint({
  id: 'sessions.list',
  method: 'GET',
  path: '/api/me/sessions',
  summary: 'Where one is signed in: since when, last seen when, on what, from about where; the latest first.',
  access: 'signedIn',
  input: {},
  output: z.object({
    /** What ending another session asks for. */
    proveBy: z.enum(proofKinds),
    sessions: z.array(
      z.object({
        id,
        startedAt: instant,
        lastSeenAt: instant,
        /** Null: begun before this was kept. */
        device: z.nullable(z.enum(sessionDevices)),
        /** The first half of the address. */
        network: z.nullable(z.string()),
        /** The one that asks. */
        isThis: z.boolean(),
      }),
    ),
  }),
});
