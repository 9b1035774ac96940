import * as z from 'zod/mini';
import { factSource } from '../../assessment/factsSchema';
import { findingCodes, lineCodes, reasonCodes } from '../../assessment/lineCodes';
import { aidCode, plainDate } from './primitives';

const exact = z.string().check(z.regex(/^-?\d+(\/\d+)?$/));

const basis = z.object({
  param: z.string(),
  value: z.string(),
  clause: z.string(),
  validFrom: plainDate,
  assumed: z.boolean(),
});

/** A line of the worksheet; the words for it stand in copy/worksheet. */
export const worksheetLine = z.object({
  code: z.enum(lineCodes),
  params: z.record(z.string(), z.string()),
  arithmetic: z.nullable(z.string()),
  amount: z.nullable(exact),
  holds: z.nullable(z.boolean()),
  basis: z.readonly(z.array(basis)),
  facts: z.readonly(z.array(factSource)),
});

/** What one programme comes to, with its lines. */
export const outcomeView = z.object({
  aid: aidCode,
  way: z.enum(['household', 'person', 'singlePerson']),
  memberIds: z.readonly(z.array(z.string())),
  eligible: z.boolean(),
  reasons: z.readonly(z.array(z.enum(reasonCodes))),
  amountFen: z.nullable(z.int()),
  per: z.nullable(z.enum(['month', 'once'])),
  careGrade: z.nullable(z.enum(['self', 'half', 'full'])),
  aboveTownshipAuthority: z.boolean(),
  lines: z.readonly(z.array(worksheetLine)),
  openFindings: z.readonly(z.array(z.enum(findingCodes))),
});

/** The whole worksheet: who counts, what they have, and every programme tested on it. */
export const worksheetView = z.object({
  onDate: plainDate,
  packVersion: z.string(),
  counted: z.readonly(z.array(z.string())),
  householdLines: z.readonly(z.array(worksheetLine)),
  incomeLines: z.readonly(z.array(worksheetLine)),
  income: exact,
  outcomes: z.readonly(z.array(outcomeView)),
});
