import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, id, instant } from '../parts/primitives';
import { whoSigned } from '../parts/signatureView';

export const listOwnSignatures = defineEndpoint({
  id: 'signing.own',
  method: 'GET',
  path: '/api/my-signatures',
  summary:
    'What the person who is signed in has signed: for whom, for what, the exact text, and what it is used for now.',
  access: 'resident',
  input: {},
  output: z.object({
    signatures: z.array(
      z.object({
        id,
        kind: z.enum(['commitment', 'authorization']),
        signerName: z.string(),
        applicantName: z.nullable(z.string()),
        aids: z.array(aidCode),
        signedAt: instant,
        onPaper: z.boolean(),
        revokedAt: z.nullable(instant),
        use: z.enum(['notSent', 'inUse', 'over', 'replaced', 'revoked']),
        title: z.string(),
        paragraphs: z.array(z.string()),
        signers: z.array(whoSigned),
      }),
    ),
  }),
});
