import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';

export const readReferralPdf = defineEndpoint({
  id: 'referrals.pdf',
  method: 'GET',
  path: '/api/desk/referrals/:id/pdf',
  summary: 'A letter to one’s own department, as it is printed.',
  access: { action: 'viewReferrals' },
  input: { params: idParams },
  output: 'binary',
});
