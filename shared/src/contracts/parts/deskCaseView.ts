import * as z from 'zod/mini';
import { dutyKinds } from '../../casework/dutyKinds';
import type { DutyKindCode } from '../../casework/dutyKinds';
import { caseView } from './caseView';
import { documentView, neededPaper } from './paperView';
import { aidCode, answers, id, instant, plainDate } from './primitives';
import { signatureView } from './signatureView';

const dutyKindCodes = Object.keys(dutyKinds) as [DutyKindCode, ...DutyKindCode[]];

/** A line of a handler's queue: one duty, its date and clause, and enough of the case to know it. */
export const queueItem = z.object({
  dutyId: id,
  kind: z.enum(dutyKindCodes),
  state: z.enum(['open', 'paused']),
  bucket: z.enum(['late', 'today', 'thisWeek', 'later', 'paused', 'unknown']),
  dueOn: z.nullable(plainDate),
  lateByWorkingDays: z.nullable(z.int()),
  workingDaysLeft: z.nullable(z.int()),
  within: z.int(),
  clause: z.string(),
  caseId: id,
  caseNumber: z.string(),
  aid: aidCode,
  applicantName: z.string(),
  applicantAge: z.nullable(z.int()),
  memberCount: z.int(),
  villageName: z.string(),
  origin: z.enum(['self', 'family', 'helped', 'found', 'window']),
  handlerName: z.nullable(z.string()),
});

/** A check of the pack's list for this aid, ticked by the handler. */
export const checklistItem = z.object({
  key: z.string(),
  label: z.string(),
  clause: z.string(),
  auto: z.nullable(z.boolean()),
});

/** Another filing for the same household, found by identity number (never silently doubled). */
export const possibleDuplicate = z.object({
  caseId: id,
  number: z.string(),
  aid: aidCode,
  applicantName: z.string(),
  sentAt: instant,
  linked: z.boolean(),
});

/** A family of the register in which somebody of this household receives the aid already. */
export const receivedAid = z.object({
  awardId: id,
  aid: aidCode,
  headName: z.string(),
  villageName: z.string(),
  /** `2024-05`. */
  sinceMonth: z.string(),
  amountFen: z.nullable(z.int()),
  per: z.nullable(z.enum(['month', 'once'])),
});

/** A case on the desk: answers beside the papers, the check-list, and what may be done now. Sensitive numbers are masked. */
export const deskCaseView = z.extend(caseView, {
  answers,
  origin: queueItem.shape.origin,
  /** How it is known who the applicant is; null: as told, nobody has confirmed it. */
  identity: z.nullable(z.object({ provedBy: z.enum(['wechat', 'officer', 'aide']), byName: z.nullable(z.string()) })),
  householdId: id,
  policyVersion: z.string(),
  calendarVersion: z.string(),
  registrationName: z.string(),
  registeredElsewhere: z.boolean(),
  papers: z.array(neededPaper),
  documents: z.array(documentView),
  signatures: z.array(signatureView),
  checklist: z.array(checklistItem),
  refusalGrounds: z.array(z.object({ code: z.string(), text: z.string(), clause: z.string() })),
  duplicates: z.array(possibleDuplicate),
  receiving: z.array(receivedAid),
  supplementRequests: z.array(
    z.object({
      ordinal: z.int(),
      requestedAt: instant,
      items: z.array(z.string()),
      reason: z.nullable(z.string()),
      flagged: z.boolean(),
      answeredAt: z.nullable(instant),
      /** What the resident explained, and what cannot be had and why. */
      note: z.nullable(z.string()),
      cannotProvide: z.array(z.object({ key: z.string(), title: z.string(), why: z.string() })),
    }),
  ),
  /** What was corrected after sending, the latest first: the old answers beside the new, in words. */
  corrections: z.array(
    z.object({
      at: instant,
      byStaff: z.boolean(),
      byName: z.nullable(z.string()),
      note: z.nullable(z.string()),
      changes: z.array(
        z.object({
          path: z.string(),
          about: z.nullable(z.string()),
          label: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      ),
    }),
  ),
  acceptanceBlockedBy: z.array(z.string()),
});
