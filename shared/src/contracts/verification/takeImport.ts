import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { stagedImport } from '../parts/stagedImport';

export const takeImport = defineEndpoint({
  id: 'verification.takeImport',
  method: 'POST',
  path: '/api/desk/verification-imports/:id/take',
  summary: 'Takes the good rows of a staged file over into the cases; each is matched once more (B05).',
  access: { action: 'verifyMeans' },
  input: { params: idParams },
  output: stagedImport,
  idempotent: true,
});
