import { defineEndpoint } from '../defineEndpoint';

export const readOpenApi = defineEndpoint({
  id: 'system.openApi',
  method: 'GET',
  path: '/openapi.json',
  summary: 'This description.',
  access: 'public',
  input: {},
  output: 'binary',
});
