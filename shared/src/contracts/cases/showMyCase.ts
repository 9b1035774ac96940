import { defineEndpoint } from '../defineEndpoint';
import { caseView } from '../parts/caseView';
import { idParams } from '../parts/primitives';

export const showMyCase = defineEndpoint({
  id: 'cases.show',
  method: 'GET',
  path: '/api/cases/:id',
  summary: 'One case: what has happened, whose turn it is, until when and why.',
  access: { action: 'viewCase' },
  input: { params: idParams },
  output: caseView,
});
