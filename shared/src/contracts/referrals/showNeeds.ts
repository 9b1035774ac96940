import * as z from 'zod/mini';
import { caseStatuses } from '../../casework/statuses';
import { departmentCodes } from '../../kernel/departmentCode';
import { defineEndpoint } from '../defineEndpoint';
import { recordedNeed } from '../parts/needsView';
import { referralView } from '../parts/referralView';
import { aidCode, id, idParams, instant } from '../parts/primitives';

/** The list of needs of a household, and what became of each. */
export const needsView = z.object({
  /** Null before the assessment: then the lines are what the facts propose. */
  recorded: z.nullable(z.object({ at: instant, byName: z.string() })),
  lines: z.array(
    z.extend(recordedNeed, {
      /** The case that follows this need, where there is one. */
      followed: z.nullable(z.object({ caseId: id, number: z.string(), aid: aidCode, status: z.enum(caseStatuses) })),
      /** The aid that can be referred with one click. */
      refer: z.nullable(aidCode),
    }),
  ),
  departments: z.array(
    z.object({
      code: z.enum(departmentCodes),
      name: z.string(),
      aids: z.array(aidCode),
      sendBy: z.enum(['queue', 'hand']),
    }),
  ),
  /** The letters that left in the cases of this household's application. */
  referrals: z.array(referralView),
});

export const showNeeds = defineEndpoint({
  id: 'needs.show',
  method: 'GET',
  path: '/api/desk/cases/:id/needs',
  summary: 'The needs of a household over all six kinds of aid, as proposed or as recorded, and the letters that left.',
  access: 'staff',
  input: { params: idParams },
  output: needsView,
});
