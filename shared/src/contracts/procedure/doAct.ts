import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, version } from '../parts/primitives';
import { actBody } from './actBodies';
import { procedureView } from './showProcedure';

export const doAct = defineEndpoint({
  id: 'procedure.act',
  method: 'POST',
  path: '/api/desk/cases/:id/acts',
  summary: 'One act between acceptance and the end of the procedure; who may do it stands in the map of permissions.',
  access: 'staff',
  input: { params: idParams, body: z.object({ version, act: actBody }) },
  output: procedureView,
  idempotent: true,
  // Drawn signatures: three at the most under a care agreement, those of all who were there under a survey.
  bodyLimitBytes: 1_500_000,
});
