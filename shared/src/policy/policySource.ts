import * as z from 'zod/mini';
import { parsePlainDate } from '../kernel/plainDate';

/** A document that values come from; its clauses each with one line in plain words of our own. */
export const policySourceSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z0-9-]+$/, 'id 用大写字母、数字和连字符')),
  title: z.string(),
  number: z.nullable(z.string()),
  issuer: z.string(),
  issuedOn: z.nullable(z.string().check(z.refine((text) => parsePlainDate(text) !== null, '不是日期'))),
  /** False where only the title is known: then no clause can be cited, and each value from it is assumed. */
  textAtHand: z.boolean(),
  clauses: z.record(z.string(), z.string()),
  note: z.optional(z.string()),
});

export type PolicySource = z.infer<typeof policySourceSchema>;

/** A citation as packs write it, `JDZ 三(一)1` or `TJ 附件2-6; TJ 三(五)`, split into source id and clause. */
export function readCitation(citation: string): { sourceId: string; clause: string }[] {
  return citation.split(/;\s*/).map((part) => {
    const [sourceId = '', ...rest] = part.trim().split(' ');
    return { sourceId, clause: rest.join(' ') };
  });
}

/** A citation for people: document number and clause, then what it says; the citation itself where the source is unknown. */
export function describeCitation(sources: readonly PolicySource[], citation: string): string {
  return readCitation(citation)
    .map(({ sourceId, clause }) => {
      const source = sources.find((candidate) => candidate.id === sourceId);
      if (!source) return citation;
      const says = clause ? source.clauses[clause] : undefined;
      return `${source.number ?? `《${source.title}》`}${clause ? ` ${clause}` : ''}${says ? `：${says}` : ''}`;
    })
    .join('；');
}
