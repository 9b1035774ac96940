import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';

export const exportCase = defineEndpoint({
  id: 'exchange.case',
  method: 'GET',
  path: '/api/desk/cases/:id/export',
  summary:
    'A decided case as Excel, in the layout that the pack sets for the province’s own book; each export is logged.',
  access: { action: 'exportDecided' },
  input: { params: idParams },
  output: 'binary',
});
