import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { evidencePurposes } from '../../kernel/evidencePurpose';
import { id } from '../parts/primitives';

export const addEvidence = defineEndpoint({
  id: 'evidence.add',
  method: 'POST',
  path: '/api/desk/cases/:id/evidence/:purpose',
  summary:
    'A signed paper, as raw bytes of a photo or a PDF, for the act that asks for it; the same again is the first.',
  access: 'staff',
  input: { params: z.object({ id, purpose: z.enum(evidencePurposes) }), body: 'stream' },
  output: z.object({ id }),
});
