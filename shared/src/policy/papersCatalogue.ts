import * as z from 'zod/mini';
import { aidCodes } from '../kernel/aidCode';
import { verifiedKinds } from '../kernel/verifiedKind';
import { conditionSchema } from './conditionSchema';
import { dataSources } from './dataSources';
import type { DataSource } from './dataSources';
import type { ResolvedPolicy } from './resolvedPolicy';

/** One kind of paper that may be asked for (A13: nothing outside the catalogue). */
const paperItemSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** What a picture of it shows, so that people recognise it. */
  shows: z.string(),
  /** Once for the household, or for each member or obligor the condition holds for. */
  per: z.enum(['household', 'applicant', 'member', 'obligor']),
  /** The aids it is for; all where left out. */
  aids: z.optional(z.array(z.enum(aidCodes)).check(z.minLength(1))),
  /** When it is needed; always where left out. `item.` is the member or obligor. */
  when: z.optional(conditionSchema),
  /** False: welcome, never a reason to wait. */
  required: z.boolean(),
  validMonths: z.union([z.literal('permanent'), z.int().check(z.positive())]),
  pagesHint: z.string(),
  /** What serves instead, for those who have none. */
  alternative: z.optional(z.string()),
  clause: z.optional(z.string()),
  /** What a connected source has to tell so that nobody is asked for the paper any more (A05). */
  suppliedBy: z.optional(z.array(z.enum(verifiedKinds)).check(z.minLength(1))),
});

export const papersCatalogueSchema = z.strictObject({
  version: z.string(),
  items: z
    .array(paperItemSchema)
    .check(z.refine((items) => new Set(items.map(({ code }) => code)).size === items.length, '材料编号重复')),
});

export type PaperItem = z.infer<typeof paperItemSchema>;

/** A paper and, where a government platform holds it already, which one: then it is never asked for (A05). */
export type CataloguedPaper = PaperItem & { obtainableFrom: string | null };

/** The versioned catalogue of papers that applies in a place (A13). */
export function papersCatalogue(policy: ResolvedPolicy): { version: string; items: CataloguedPaper[]; clause: string } {
  const catalogue = policy.structure<z.infer<typeof papersCatalogueSchema>>('papers.catalogue');
  const platforms = policy.record('papers.obtainable');
  const sources = dataSources(policy);
  const { clause, source } = policy.get('papers.catalogue');
  return {
    version: catalogue.version,
    clause: clause ?? source,
    items: catalogue.items.map((item) => ({
      ...item,
      obtainableFrom: String(platforms[item.code] ?? '') || suppliers(item, sources),
    })),
  };
}

/** The names of the sources that together tell all that a paper would show; null where one thing is told by none. */
function suppliers({ suppliedBy = [] }: PaperItem, sources: readonly DataSource[]): string | null {
  const found = suppliedBy.map((kind) => sources.filter(({ tells }) => tells.indexOf(kind) >= 0)[0]?.name);
  const names = found.filter((name, at) => name !== undefined && found.indexOf(name) === at);
  return found.length > 0 && found.every((name) => name !== undefined) ? names.join('、') : null;
}
