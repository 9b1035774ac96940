import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { awardImportView } from './awardImportView';

export const stageAwardImport = defineEndpoint({
  id: 'awards.stageImport',
  method: 'POST',
  path: '/api/desk/award-imports',
  summary:
    'Sends in a list of families that receive aid already (Excel or CSV): each row is checked, nothing is taken over yet.',
  access: { action: 'importAwards' },
  input: { label: z.string().check(z.minLength(1), z.maxLength(200)), body: 'stream' },
  output: awardImportView,
});
