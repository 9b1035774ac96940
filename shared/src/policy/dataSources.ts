import * as z from 'zod/mini';
import { verifiedKinds } from '../kernel/verifiedKind';
import type { ResolvedPolicy } from './resolvedPolicy';

/** A department's data that a county may ask for means verification; its address and credential are an operator's settings. */
const dataSourceSchema = z.strictObject({
  /** Names the source in the operator's settings too. */
  code: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{1,39}$/)),
  /** As officers and reports name it, and as its files of results do. */
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  /** How it is asked: over the network, or by a list of persons and a file of results. */
  by: z.enum(['http', 'file']),
  tells: z.array(z.enum(verifiedKinds)).check(z.minLength(1)),
  /** For how many days nobody is asked again after an answer (A05). */
  goodForDays: z.int().check(z.minimum(1)),
});

export const dataSourcesSchema = z
  .array(dataSourceSchema)
  .check(z.refine((sources) => new Set(sources.map(({ code }) => code)).size === sources.length, '来源编号重复'));

export type DataSource = z.infer<typeof dataSourceSchema>;

/** The sources of data that a place can ask, as resolved: where the program runs, only those that are connected. */
export const dataSources = (policy: ResolvedPolicy): readonly DataSource[] =>
  policy.has('verification.sources') ? policy.structure<DataSource[]>('verification.sources') : [];
