import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { awardImportView } from './awardImportView';

export const takeAwardImport = defineEndpoint({
  id: 'awards.takeImport',
  method: 'POST',
  path: '/api/desk/award-imports/:id/taking',
  summary:
    'Takes over the next families of a list, some at a time; called until none is left, and again after a break in between.',
  access: { action: 'importAwards' },
  input: { params: idParams },
  output: awardImportView,
});
