import * as z from 'zod/mini';

const text = z.string();

/** One part of a notice, from top to bottom: the same on the screen and in the PDF. */
export const noticePart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text }),
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({
    kind: z.literal('table'),
    head: z.readonly(z.array(text)),
    rows: z.readonly(z.array(z.readonly(z.array(text)))),
    widths: z.readonly(z.array(z.number())),
  }),
]);
