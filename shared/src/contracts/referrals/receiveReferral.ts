import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { departmentLetter } from './departmentLetter';

export const receiveReferral = defineEndpoint({
  id: 'referrals.receive',
  method: 'POST',
  path: '/api/desk/referrals/:id/receipt',
  summary: 'The department confirms that a letter arrived.',
  access: { action: 'answerReferral' },
  input: { params: idParams },
  output: departmentLetter,
  idempotent: true,
});
