import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { signatureView } from '../parts/signatureView';
import { id, longText, plainDate } from '../parts/primitives';

export const witnessPaperSignature = defineEndpoint({
  id: 'signing.paper',
  method: 'POST',
  path: '/api/desk/paper-signatures',
  summary: 'Records a signature on paper: the scanned original and who witnessed it.',
  access: { action: 'witnessPaperSignature' },
  input: {
    body: z.object({
      draftId: z.optional(id),
      caseId: z.optional(id),
      key: z.string().check(z.maxLength(120)),
      documentId: id,
      signedOn: plainDate,
      witnessNote: longText,
    }),
  },
  output: signatureView,
  idempotent: true,
});
