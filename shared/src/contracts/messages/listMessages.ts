import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { messageView } from '../parts/messageView';
import { pageQuery } from '../parts/primitives';

export const listMessages = defineEndpoint({
  id: 'messages.list',
  method: 'GET',
  path: '/api/messages',
  summary: 'The inbox, newest first, by key.',
  access: 'signedIn',
  input: { query: z.object(pageQuery) },
  output: z.object({ messages: z.array(messageView), next: z.nullable(z.string()), unread: z.int() }),
});
