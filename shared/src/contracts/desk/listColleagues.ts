import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, idParams } from '../parts/primitives';

export const listColleagues = defineEndpoint({
  id: 'desk.colleagues',
  method: 'GET',
  path: '/api/desk/cases/:id/colleagues',
  summary: 'To whom a case can be given: the handlers of its township, their load, and who is related or away.',
  access: { action: 'reassign' },
  input: { params: idParams },
  output: z.object({
    colleagues: z.array(
      z.object({ staffId: id, name: z.string(), openDuties: z.int(), away: z.boolean(), recused: z.boolean() }),
    ),
  }),
});
