import * as z from 'zod/mini';
import { findingCodes, reasonCodes } from '../../assessment/lineCodes';
import { eventCodes } from '../../forms/events';
import {
  missingCodes,
  selfCheckCosts,
  selfCheckIncomes,
  selfCheckRelations,
  verdicts,
} from '../../forms/selfCheck/told';
import { largestAmountFen } from '../../kernel/fen';
import { disabilityCategories } from '../../kernel/person';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, plainDate, regionCode } from '../parts/primitives';
import { worksheetLine } from '../parts/worksheetView';

const fen = z.optional(z.int().check(z.minimum(0), z.maximum(largestAmountFen)));
const count = (most: number) => z.optional(z.int().check(z.minimum(0), z.maximum(most)));

const person = z.object({
  relation: z.optional(z.enum(selfCheckRelations)),
  age: count(120),
  health: z.optional(z.enum(['healthy', 'ill', 'seriouslyIll', 'disabled'])),
  disability: z.optional(z.object({ category: z.enum(disabilityCategories), grade: z.literal([1, 2, 3, 4]) })),
  student: z.optional(z.boolean()),
  incomes: z.optional(
    z.array(z.object({ kind: z.enum(selfCheckIncomes), amountFen: fen })).check(z.maxLength(selfCheckIncomes.length)),
  ),
});

export const selfCheckEndpoint = defineEndpoint({
  id: 'assessment.selfCheck',
  method: 'POST',
  path: '/api/public/self-check',
  summary: 'Which aids may fit, reckoned from what somebody tells without a name; nothing of it is kept.',
  access: 'public',
  input: {
    body: z.object({
      regionCode,
      events: z.array(z.enum(eventCodes)).check(z.minLength(1), z.maxLength(eventCodes.length)),
      area: z.optional(z.enum(['urban', 'rural'])),
      people: z.array(person).check(z.maxLength(15)),
      savingsFen: fen,
      cars: count(20),
      homes: count(20),
      costs: z.optional(
        z.array(z.object({ kind: z.enum(selfCheckCosts), amountFen: fen, person: count(15) })).check(z.maxLength(15)),
      ),
      away: z.optional(z.array(z.object({ incomeMonthlyFen: fen, people: count(30) })).check(z.maxLength(10))),
    }),
  },
  output: z.object({
    onDate: plainDate,
    /** That it is no decision, in a sentence. */
    notice: z.string(),
    householdLines: z.readonly(z.array(worksheetLine)),
    incomeLines: z.readonly(z.array(worksheetLine)),
    aids: z.readonly(
      z.array(
        z.object({
          aid: aidCode,
          way: z.enum(['household', 'person', 'singlePerson']),
          names: z.readonly(z.array(z.string())),
          verdict: z.enum(verdicts),
          reasons: z.readonly(z.array(z.enum(reasonCodes))),
          missing: z.readonly(z.array(z.enum(missingCodes))),
          openFindings: z.readonly(z.array(z.enum(findingCodes))),
          amountFen: z.nullable(z.int()),
          per: z.nullable(z.enum(['month', 'once'])),
          lines: z.readonly(z.array(worksheetLine)),
        }),
      ),
    ),
    /** By clause as the lines cite it: the document, the clause and what it says. */
    citations: z.record(z.string(), z.string()),
  }),
});
