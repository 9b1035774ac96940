import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { myFindings } from './myFindingView';

export const listMyFindings = defineEndpoint({
  id: 'findings.mine',
  method: 'GET',
  path: '/api/cases/:id/findings',
  summary: 'What is being looked into about one’s own case, in plain words, with what one may say to it.',
  access: 'resident',
  input: { params: idParams },
  output: myFindings,
});
