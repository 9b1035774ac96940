import * as z from 'zod/mini';
import { findingStatuses } from '../../casework/falseCommitment/findingTable';
import { defineEndpoint } from '../defineEndpoint';
import { dutyView } from '../parts/dutyView';
import { aidCode, id, pageQuery, plainDate } from '../parts/primitives';

const findingCard = z.object({
  id,
  caseId: id,
  caseNumber: z.string(),
  aid: aidCode,
  status: z.enum(findingStatuses),
  contested: z.boolean(),
  personName: z.string(),
  villageName: z.string(),
  townshipName: z.string(),
  establishedOn: plainDate,
  current: z.nullable(dutyView),
});

export const listFindings = defineEndpoint({
  id: 'findings.list',
  method: 'GET',
  path: '/api/desk/findings',
  summary: 'The findings of false commitment of the own region, newest first: those under way, or those that are over.',
  access: { action: 'viewFindings' },
  input: { query: z.object({ ...pageQuery, which: z.enum(['open', 'over']) }) },
  output: z.object({ findings: z.array(findingCard), next: z.nullable(z.string()) }),
});
