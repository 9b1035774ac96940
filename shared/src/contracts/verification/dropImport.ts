import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { stagedImport } from '../parts/stagedImport';

export const dropImport = defineEndpoint({
  id: 'verification.dropImport',
  method: 'POST',
  path: '/api/desk/verification-imports/:id/drop',
  summary: 'Drops a staged file: the wrong one was chosen, or it comes again corrected.',
  access: { action: 'verifyMeans' },
  input: { params: idParams },
  output: stagedImport,
  idempotent: true,
});
