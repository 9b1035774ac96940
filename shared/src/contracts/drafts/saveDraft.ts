import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { draftChange, draftView } from '../parts/draftView';
import { idParams, version } from '../parts/primitives';

export const saveDraft = defineEndpoint({
  id: 'drafts.save',
  method: 'PUT',
  path: '/api/drafts/:id',
  summary: 'Saves changed fields; a field that another device changed since is told, and the later word stands.',
  access: 'signedIn',
  input: {
    params: idParams,
    body: z.object({ baseVersion: version, changes: z.array(draftChange).check(z.maxLength(200)) }),
  },
  output: z.object({
    draft: draftView,
    conflicts: z.array(z.object({ path: z.string(), theirs: z.unknown(), mine: z.unknown() })),
  }),
});
