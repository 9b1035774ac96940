import * as z from 'zod/mini';
import { reasonCodes } from '../../assessment/lineCodes';
import { defineEndpoint } from '../defineEndpoint';
import { needReasons } from '../../forms/suggestedNeeds';
import { referralCard } from '../parts/referralView';
import { aidCode, id, idParams } from '../parts/primitives';

/** Another aid that may fit, why, and what it may bring; never a promise (D06). */
const nextAidOffer = z.object({
  aid: aidCode,
  /** What it rests on: the recorded worksheet, the assessed needs, or the officer's word with a refused acceptance. */
  because: z.enum(['worksheet', 'need', 'officer']),
  reasons: z.array(z.enum(reasonCodes)),
  needReasons: z.array(z.enum(needReasons)),
  amountFen: z.nullable(z.int()),
  per: z.nullable(z.enum(['month', 'once'])),
  /** The household has asked for it, or has it already. */
  underway: z.boolean(),
  /** Where the one who looks may open it. */
  caseId: z.nullable(id),
});

export const showNextAid = defineEndpoint({
  id: 'nextAid.show',
  method: 'GET',
  path: '/api/cases/:id/next',
  summary: 'What goes on from a case: other aids that fit, letters to departments, and the case it was started from.',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({
    offers: z.array(nextAidOffer),
    referrals: z.array(referralCard),
    /** The case this one was started from. */
    from: z.nullable(z.object({ caseId: id, number: z.string(), aid: aidCode })),
    mayStart: z.boolean(),
  }),
});
