import { defineEndpoint } from '../defineEndpoint';
import { done, idParams } from '../parts/primitives';

export const removeRelative = defineEndpoint({
  id: 'staff.removeRelative',
  method: 'DELETE',
  path: '/api/admin/relatives/:id',
  summary: 'Takes a wrong entry out of the register, with a trace.',
  access: { action: 'manageRelatives' },
  input: { params: idParams },
  output: done,
});
