import * as z from 'zod/mini';
import { caseActions } from '../../casework/actions';
import { caseStatuses } from '../../casework/statuses';
import { dutyView } from './dutyView';
import { documentView } from './paperView';
import { aidCode, id, instant, plainDate } from './primitives';

/** A case in a resident's list. */
export const caseCard = z.object({
  id,
  number: z.string(),
  aid: aidCode,
  status: z.enum(caseStatuses),
  waitingFor: z.nullable(z.literal('resident')),
  applicantName: z.string(),
  mine: z.enum(['applicant', 'proxy']),
  villageName: z.string(),
  townshipName: z.string(),
  handlerName: z.nullable(z.string()),
  sentAt: instant,
  current: z.nullable(dutyView),
});

/** Something that happened to a case, in order; the words stand in copy/ by code. */
export const timelineEntry = z.object({
  action: z.enum(caseActions),
  at: instant,
  on: plainDate,
  byName: z.nullable(z.string()),
  clause: z.string(),
});

/** One thing that is still needed from the resident, told once with everything else (A04). */
export const owedItem = z.object({
  key: z.string(),
  kind: z.enum(['paper', 'answer', 'signature']),
  typeCode: z.nullable(z.string()),
  memberId: z.nullable(z.string()),
  title: z.string(),
  explanation: z.string(),
  done: z.boolean(),
  /** What arrived for it since it was asked for, whoever added it and on whichever phone. */
  documents: z.array(documentView),
});

/** A case as its applicant and proxies see it. */
export const caseView = z.extend(caseCard, {
  version: z.int(),
  applicationId: id,
  timeline: z.array(timelineEntry),
  duties: z.array(dutyView),
  owed: z.array(owedItem),
  refusal: z.nullable(
    z.object({ groundCode: z.string(), ground: z.string(), clause: z.string(), explanation: z.string() }),
  ),
  trips: z.int(),
  contactPhone: z.nullable(z.string()),
  people: z.array(z.object({ name: z.string(), role: z.enum(['applicant', 'proxy']) })),
  allowed: z.array(z.enum(caseActions)),
});
