import { defineEndpoint } from '../defineEndpoint';
import { done, idParams } from '../parts/primitives';

export const deleteDraft = defineEndpoint({
  id: 'drafts.delete',
  method: 'DELETE',
  path: '/api/drafts/:id',
  summary: 'Throws a draft away, with its papers that nothing else uses.',
  access: 'signedIn',
  input: { params: idParams },
  output: done,
});
