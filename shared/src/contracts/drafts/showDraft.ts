import { defineEndpoint } from '../defineEndpoint';
import { draftView } from '../parts/draftView';
import { idParams } from '../parts/primitives';

export const showDraft = defineEndpoint({
  id: 'drafts.show',
  method: 'GET',
  path: '/api/drafts/:id',
  summary: 'One draft.',
  access: 'signedIn',
  input: { params: idParams },
  output: draftView,
});
