import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { idParams } from '../parts/primitives';

export const showDeskCase = defineEndpoint({
  id: 'desk.case',
  method: 'GET',
  path: '/api/desk/cases/:id',
  summary: 'A case on the desk: answers beside the papers, the check-list, what may be done. Each view is logged.',
  access: 'staff',
  input: { params: idParams },
  output: deskCaseView,
});
