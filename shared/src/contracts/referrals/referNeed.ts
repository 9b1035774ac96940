import * as z from 'zod/mini';
import { consentWays } from '../../kernel/consentWay';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, idParams, longText } from '../parts/primitives';
import { needsView } from './showNeeds';

export const referNeed = defineEndpoint({
  id: 'needs.refer',
  method: 'POST',
  path: '/api/desk/cases/:id/needReferrals',
  summary:
    'Lets a need that was assessed and nobody applied for leave as a letter to its department, with a case of its own.',
  access: { action: 'referNeed' },
  input: {
    params: idParams,
    body: z.object({ aid: aidCode, reason: longText, consent: z.enum(consentWays) }),
  },
  output: needsView,
  idempotent: true,
});
