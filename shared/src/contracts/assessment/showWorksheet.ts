import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, plainDate } from '../parts/primitives';
import { outcomeView, worksheetLine } from '../parts/worksheetView';

export const showWorksheet = defineEndpoint({
  id: 'assessment.worksheet',
  method: 'GET',
  path: '/api/cases/:id/worksheet',
  summary: 'How one’s own case was reckoned, line by line, once it was recorded.',
  access: { action: 'viewCase' },
  input: { params: idParams },
  output: z.object({
    onDate: plainDate,
    householdLines: z.readonly(z.array(worksheetLine)),
    incomeLines: z.readonly(z.array(worksheetLine)),
    /** Of the aid that the case asks for. */
    outcomes: z.readonly(z.array(outcomeView)),
    /** By clause as the lines cite it: the document, the clause and what it says. */
    citations: z.record(z.string(), z.string()),
  }),
});
