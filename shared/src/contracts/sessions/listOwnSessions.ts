import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, instant } from '../parts/primitives';

/** What a session was begun on: a kind of device, no version and no model. */
export const sessionDevices = ['wechat', 'android', 'iphone', 'windows', 'mac', 'linux', 'other'] as const;

export const listOwnSessions = defineEndpoint({
  id: 'sessions.list',
  method: 'GET',
  path: '/api/me/sessions',
  summary: 'Where one is signed in: since when, last seen when, on what, from about where; the latest first.',
  access: 'signedIn',
  input: {},
  output: z.object({
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
