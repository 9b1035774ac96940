import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, version } from '../parts/primitives';
import { findingAct } from './findingActs';
import { caseFindings } from './findingView';

export const doFindingAct = defineEndpoint({
  id: 'findings.act',
  method: 'POST',
  path: '/api/desk/findings/:id/acts',
  summary: 'One act in a finding of false commitment; who may do it stands in the map of permissions.',
  access: 'staff',
  input: { params: idParams, body: z.object({ version, act: findingAct }) },
  output: caseFindings,
  idempotent: true,
});
