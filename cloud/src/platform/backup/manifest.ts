import { z } from 'zod';

const content = z.object({ name: z.string(), rows: z.number(), sha256: z.string() });

/** What a backup holds, written last: without it a backup is not whole. */
export const manifestForm = z.object({
  format: z.literal(1),
  id: z.string(),
  takenAt: z.string(),
  mode: z.string(),
  dialect: z.enum(['sqlite', 'mysql']),
  /** Tell whether the keys that are not needed to open it are those it was taken with. */
  marks: z.object({ blindIndex: z.string(), chain: z.string() }),
  migrations: z.array(z.string()),
  tables: z.array(
    content.extend({
      columns: z
        .array(z.object({ name: z.string(), kind: z.enum(['text', 'integer', 'instant', 'bytes']) }))
        .readonly(),
      primaryKey: z.array(z.string()).readonly(),
    }),
  ),
  /** The list of the files, a line each; `bytes` is the sum. */
  files: content.extend({ bytes: z.number() }),
});

export type Manifest = z.output<typeof manifestForm>;
export type CopiedTable = Manifest['tables'][number];

/** One line of the list of files: the bytes are those that lie in the store, sealed. */
export interface CopiedFile {
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}
