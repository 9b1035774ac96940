import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { caseCard } from '../parts/caseView';

export const listMyCases = defineEndpoint({
  id: 'cases.mine',
  method: 'GET',
  path: '/api/cases',
  summary: 'The cases one filed for oneself or for someone else.',
  access: 'resident',
  input: {},
  output: z.object({ cases: z.array(caseCard) }),
});
