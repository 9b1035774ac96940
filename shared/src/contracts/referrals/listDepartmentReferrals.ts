import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { pageQuery } from '../parts/primitives';
import { departmentItem } from './departmentLetter';

export const listDepartmentReferrals = defineEndpoint({
  id: 'referrals.list',
  method: 'GET',
  path: '/api/desk/referrals',
  summary: 'The letters to one’s own department, those without an answer first by date.',
  access: { action: 'viewReferrals' },
  input: { query: z.object({ ...pageQuery, answered: z.optional(z.enum(['yes', 'no'])) }) },
  output: z.object({ department: z.string(), items: z.array(departmentItem), next: z.nullable(z.string()) }),
});
