import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { caseFindings } from './findingView';

export const showCaseFindings = defineEndpoint({
  id: 'findings.ofCase',
  method: 'GET',
  path: '/api/desk/cases/:id/findings',
  summary: 'The findings of false commitment about the people of a case, stage by stage.',
  access: 'staff',
  input: { params: idParams },
  output: caseFindings,
});
