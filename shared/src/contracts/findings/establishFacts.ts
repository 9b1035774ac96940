import * as z from 'zod/mini';
import { falsehoodCodes } from '../../kernel/falsehoodCode';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, longText } from '../parts/primitives';
import { caseFindings } from './findingView';

export const establishFacts = defineEndpoint({
  id: 'findings.establish',
  method: 'POST',
  path: '/api/desk/cases/:id/findings',
  summary:
    'Opens a finding of false commitment about one person of a case: what about, and the facts; the person is told.',
  access: { action: 'establishFacts' },
  input: {
    params: idParams,
    body: z.object({
      memberId: z.string().check(z.minLength(1), z.maxLength(20)),
      about: z.array(z.enum(falsehoodCodes)).check(z.minLength(1), z.maxLength(falsehoodCodes.length)),
      evidence: longText,
    }),
  },
  output: caseFindings,
  idempotent: true,
});
