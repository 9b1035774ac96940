import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { id, idParams, version } from '../parts/primitives';

export const linkDuplicate = defineEndpoint({
  id: 'desk.linkDuplicate',
  method: 'POST',
  path: '/api/desk/cases/:id/duplicate',
  summary: 'Joins two filings of one household; both filers are told of each other.',
  access: { action: 'linkDuplicate' },
  input: { params: idParams, body: z.object({ version, otherCaseId: id }) },
  output: deskCaseView,
  idempotent: true,
});
