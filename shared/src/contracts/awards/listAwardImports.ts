import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { awardImportView } from './awardImportView';

export const listAwardImports = defineEndpoint({
  id: 'awards.imports',
  method: 'GET',
  path: '/api/desk/award-imports',
  summary: 'The latest lists of families that were sent in for the county.',
  access: { action: 'importAwards' },
  input: {},
  output: z.object({ imports: z.array(awardImportView) }),
});
