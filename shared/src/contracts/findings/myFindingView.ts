import * as z from 'zod/mini';
import { falsehoodCodes } from '../../kernel/falsehoodCode';
import { findingStatuses } from '../../casework/falseCommitment/findingTable';
import { id, plainDate } from '../parts/primitives';

const said = z.object({ text: z.string(), on: plainDate });

/** A finding as those read it whom it is about, and their proxies: what, on what grounds, what follows, until when. */
export const myFinding = z.object({
  id,
  status: z.enum(findingStatuses),
  personName: z.string(),
  about: z.readonly(z.array(z.enum(falsehoodCodes))),
  facts: z.string(),
  establishedOn: plainDate,
  files: z.array(z.object({ title: z.string(), on: plainDate })),
  /** Until when the office means to hear the person; null once it has, or where the date is not known. */
  answerBy: z.nullable(plainDate),
  statements: z.array(said),
  hearing: z.nullable(said),
  outcome: z.nullable(said),
  objections: z.array(said),
  objectionAnswer: z.nullable(z.object({ ...said.shape, founded: z.boolean() })),
  contested: z.boolean(),
  noticeMayFollow: z.boolean(),
  notice: z.nullable(
    z.object({
      state: z.enum(['prepared', 'standing', 'withheld', 'ended']),
      postedOn: z.nullable(plainDate),
      untilOn: z.nullable(plainDate),
    }),
  ),
  mayStateAndObject: z.object({ state: z.boolean(), object: z.boolean() }),
});

/** The findings of one case for its applicant and proxies, and whom to call. */
export const myFindings = z.object({
  caseId: id,
  handlerName: z.nullable(z.string()),
  contactPhone: z.nullable(z.string()),
  noticeDays: z.nullable(z.int()),
  findings: z.array(myFinding),
});
