import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';

export const makeMeetingCode = defineEndpoint({
  id: 'identity.meetingCode',
  method: 'POST',
  path: '/api/me/identity/meeting-code',
  summary: 'A six-digit code to show an officer or aide face to face; valid for ten minutes, once.',
  access: 'resident',
  input: {},
  output: z.object({ code: z.string(), expiresAt: z.string() }),
});
