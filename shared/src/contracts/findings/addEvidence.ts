import { defineEndpoint } from '../defineEndpoint';
import { idParams, shortText } from '../parts/primitives';
import { caseFindings } from './findingView';

export const addEvidence = defineEndpoint({
  id: 'findings.addEvidence',
  method: 'POST',
  path: '/api/desk/findings/:id/evidence',
  summary: 'A file that proves what was found, as raw bytes: a photo or a PDF; the same file again changes nothing.',
  access: 'staff',
  input: { params: idParams, label: shortText, body: 'stream' },
  output: caseFindings,
});
