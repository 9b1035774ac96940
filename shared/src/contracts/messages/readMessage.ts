import { defineEndpoint } from '../defineEndpoint';
import { done, idParams } from '../parts/primitives';

export const readMessage = defineEndpoint({
  id: 'messages.read',
  method: 'POST',
  path: '/api/messages/:id/read',
  summary: 'Marks a message as read.',
  access: 'signedIn',
  input: { params: idParams },
  output: done,
});
