import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, plainDate, regionCode } from '../parts/primitives';

export const showPlace = defineEndpoint({
  id: 'regions.show',
  method: 'GET',
  path: '/api/public/places/:code',
  summary:
    'What applies in one place: its names, telephone numbers, the aids offered and the rules with their clauses.',
  access: 'public',
  input: { params: z.object({ code: regionCode }) },
  output: z.object({
    code: regionCode,
    names: z.array(z.string()),
    served: z.boolean(),
    packVersion: z.string(),
    townshipPhone: z.nullable(z.string()),
    hotline: z.nullable(z.string()),
    hours: z.nullable(z.string()),
    responsible: z.array(z.object({ step: z.string(), name: z.string() })),
    aids: z.array(aidCode),
    commitmentFrom: z.nullable(plainDate),
    rules: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        value: z.string(),
        unit: z.string(),
        clause: z.nullable(z.string()),
        source: z.string(),
        validFrom: z.string(),
        assumed: z.boolean(),
      }),
    ),
  }),
});
