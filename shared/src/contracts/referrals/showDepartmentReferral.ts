import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { departmentLetter } from './departmentLetter';

export const showDepartmentReferral = defineEndpoint({
  id: 'referrals.show',
  method: 'GET',
  path: '/api/desk/referrals/:id',
  summary: 'One letter to one’s own department; each look is logged.',
  access: { action: 'viewReferrals' },
  input: { params: idParams },
  output: departmentLetter,
});
