import * as z from 'zod/mini';
import { caseActions } from '../../casework/actions';
import { caseStatuses } from '../../casework/statuses';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, id, idParams, instant, version } from '../parts/primitives';

/** What somebody did in a case and what they brought, as evidence. */
const procedureEntry = z.object({
  id,
  action: z.enum(caseActions),
  content: z.record(z.string(), z.unknown()),
  byName: z.string(),
  at: instant,
});

/** Where a case stands between acceptance and its end, what was done, and what the one who looks may do now. */
export const procedureView = z.object({
  caseId: id,
  version,
  aid: aidCode,
  status: z.enum(caseStatuses),
  opinion: z.nullable(z.enum(['approve', 'refuse'])),
  honest: z.boolean(),
  /** Allowed by the table and by the map of permissions to the one who asks. */
  mayDo: z.array(z.enum(caseActions)),
  entries: z.array(procedureEntry),
  /** Who may be chosen for survey and review: present in the township, not related to the household (C08). */
  eligiblePeople: z.array(z.object({ id, name: z.string(), role: z.string() })),
  /** Officers of the county who may assess self-care together with the township (C07); none for other aids. */
  countyPeople: z.array(z.object({ id, name: z.string(), role: z.string() })),
});

export const showProcedure = defineEndpoint({
  id: 'procedure.show',
  method: 'GET',
  path: '/api/desk/cases/:id/procedure',
  summary: 'The procedure of a case from acceptance on: what was done, by whom, with what, and what may be done now.',
  access: 'staff',
  input: { params: idParams },
  output: procedureView,
});
