import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, pageQuery } from '../parts/primitives';
import { awardImportRow, awardImportView } from './awardImportView';

export const showAwardImport = defineEndpoint({
  id: 'awards.import',
  method: 'GET',
  path: '/api/desk/award-imports/:id',
  summary: 'A list of families row by row, the wrong rows first asked for; each view is logged.',
  access: { action: 'importAwards' },
  input: { params: idParams, query: z.object({ ...pageQuery, only: z.optional(z.literal('wrong')) }) },
  output: z.object({ list: awardImportView, rows: z.array(awardImportRow), next: z.nullable(z.string()) }),
});
