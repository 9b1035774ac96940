import * as z from 'zod/mini';
import { referralAnswers } from '../../kernel/referralAnswer';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, longText } from '../parts/primitives';
import { departmentLetter } from './departmentLetter';

export const answerReferral = defineEndpoint({
  id: 'referrals.answer',
  method: 'POST',
  path: '/api/desk/referrals/:id/answer',
  summary: 'The department answers a letter; what is not its own goes back to the handler.',
  access: { action: 'answerReferral' },
  input: { params: idParams, body: z.object({ result: z.enum(referralAnswers), answer: longText }) },
  output: departmentLetter,
  idempotent: true,
});
