import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { caseCard } from '../parts/caseView';
import { pageQuery } from '../parts/primitives';

export const searchCases = defineEndpoint({
  id: 'desk.search',
  method: 'POST',
  path: '/api/desk/cases/search',
  summary: 'Finds cases in scope by name or its beginning, number or whole identity number.',
  access: 'staff',
  input: { body: z.object({ ...pageQuery, q: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)) }) },
  output: z.object({ cases: z.array(caseCard), next: z.nullable(z.string()) }),
});
