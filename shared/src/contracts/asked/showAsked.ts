import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, id, instant, plainDate } from '../parts/primitives';

/** Papers, answers or signatures that a case still waits for: asked for by the office, or owed after relief came first. */
const owed = z.object({
  kind: z.literal('owed'),
  caseId: id,
  aid: aidCode,
  personName: z.string(),
  titles: z.array(z.string()),
  /** How many of all that was asked for have arrived. */
  arrived: z.int(),
  /** Late takes nothing back where relief came first. */
  afterRelief: z.boolean(),
  byOn: z.nullable(plainDate),
});

/** Facts were put to somebody who may say their side. */
const statement = z.object({
  kind: z.literal('statement'),
  caseId: id,
  personName: z.string(),
  byOn: z.nullable(plainDate),
});

/** Somebody else's application waits for this person's signature. */
const signature = z.object({
  kind: z.literal('signature'),
  draftId: id,
  key: z.string(),
  what: z.enum(['commitment', 'authorization']),
  applicantName: z.string(),
  forName: z.string(),
  asGuardian: z.boolean(),
  required: z.boolean(),
  askedAt: instant,
});

/** An application that was begun and not sent, with what it lacks. */
const application = z.object({
  kind: z.literal('application'),
  draftId: id,
  purposeKey: z.string(),
  personName: z.nullable(z.string()),
  unanswered: z.boolean(),
  papers: z.array(z.string()),
  signers: z.array(z.string()),
  touchedAt: instant,
  keptUntilOn: plainDate,
});

export const showAsked = defineEndpoint({
  id: 'asked.show',
  method: 'GET',
  path: '/api/asked',
  summary: 'Everything that is still needed from the person who is signed in, the most urgent first.',
  access: 'resident',
  input: {},
  output: z.object({ asked: z.array(z.discriminatedUnion('kind', [owed, statement, signature, application])) }),
});
