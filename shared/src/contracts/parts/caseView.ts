import * as z from 'zod/mini';
import { caseActions } from '../../casework/actions';
import { caseStatuses } from '../../casework/statuses';
import { reportableChanges } from '../../kernel/reportableChange';
import type { ReportableChange } from '../../kernel/reportableChange';
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
  /** What was decided; null before. */
  decision: z.nullable(
    z.object({
      outcome: z.enum(['approved', 'refused']),
      decidedOn: plainDate,
      /** Null where nothing is paid in money. */
      per: z.nullable(z.enum(['month', 'once'])),
      /** Null where nothing is paid, or the amount is fixed only after the decision. */
      amountFen: z.nullable(z.int()),
      /** The first month that is paid, `2026-04`. */
      fromMonth: z.nullable(z.string()),
    }),
  ),
  /** What those approved must report from now on (B07); null before a yes. */
  dutyToReport: z.nullable(
    z.object({
      events: z.readonly(z.array(z.enum(Object.keys(reportableChanges) as [ReportableChange, ...ReportableChange[]]))),
      withinMonths: z.int(),
      consequence: z.nullable(z.enum(['mayEducate', 'penalty'])),
    }),
  ),
  trips: z.int(),
  contactPhone: z.nullable(z.string()),
  people: z.array(z.object({ name: z.string(), role: z.enum(['applicant', 'proxy']) })),
  allowed: z.array(z.enum(caseActions)),
});
