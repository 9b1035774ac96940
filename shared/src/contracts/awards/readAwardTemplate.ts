import { defineEndpoint } from '../defineEndpoint';

export const readAwardTemplate = defineEndpoint({
  id: 'awards.template',
  method: 'GET',
  path: '/api/desk/award-import-template',
  summary: 'The empty Excel table for families that receive aid already, with what belongs into each column.',
  access: { action: 'importAwards' },
  input: {},
  output: 'binary',
});
