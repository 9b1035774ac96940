import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, idParams, instant } from '../parts/primitives';
import { posting } from './listPostings';

/** What somebody in the village said against a notice; who it was stays unnamed. */
const objection = z.object({ id, at: instant, text: z.string(), phone: z.nullable(z.string()) });

export const listCaseNotices = defineEndpoint({
  id: 'publicity.ofCase',
  method: 'GET',
  path: '/api/desk/cases/:id/public-notices',
  summary:
    'The public notices of a case, oldest first: where each is with posting, its photos, what was said against it.',
  access: 'staff',
  input: { params: idParams },
  output: z.object({ notices: z.array(z.object({ ...posting.shape, objections: z.array(objection) })) }),
});
