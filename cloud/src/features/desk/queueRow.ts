import { workingDaysLeft } from '@twin-pledge/shared/calendar/workingCalendar';
import type { WorkingCalendar } from '@twin-pledge/shared/calendar/workingCalendar';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import { ageOn } from '@twin-pledge/shared/kernel/ageOn';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { addDays, dayOfWeek } from '@twin-pledge/shared/kernel/plainDate';
import type { Origin } from '../applications/api';

/** One line of a queue as it comes out of the database. */
export interface QueueRow {
  dutyId: string;
  kind: DutyKindCode;
  state: 'open' | 'paused';
  dueOn: string | null;
  sortOn: string;
  lateSince: string | null;
  withinDays: number;
  workingDaysLeft: number | null;
  clause: string;
  ownerStaffId: string | null;
  caseId: string;
  number: string;
  aid: AidCode;
  applicantNameMasked: string;
  applicantBirthOn: string | null;
  memberCount: number;
  villageCode: string;
  origin: Origin;
}

export const queueColumns = `d.id AS duty_id, d.kind, d.state, d.due_on, d.sort_on, d.late_since, d.within_days,
  d.working_days_left, d.clause, d.owner_staff_id, c.id AS case_id, c.number, c.aid, c.applicant_name_masked,
  c.applicant_birth_on, c.member_count, c.village_code, c.origin`;

export type Bucket = 'late' | 'today' | 'thisWeek' | 'later' | 'paused' | 'unknown';

/** In which group of the queue a duty stands today; the week ends on Sunday. */
export function bucketOf(row: Pick<QueueRow, 'state' | 'dueOn'>, today: string): Bucket {
  if (row.state === 'paused') return 'paused';
  if (row.dueOn === null) return 'unknown';
  if (row.dueOn < today) return 'late';
  if (row.dueOn === today) return 'today';
  return row.dueOn <= endOfWeek(today) ? 'thisWeek' : 'later';
}

/** The Sunday that ends the week of a date. */
export function endOfWeek(today: string): string {
  return addDays(today, (7 - dayOfWeek(today)) % 7);
}

interface Around {
  today: string;
  calendar: WorkingCalendar;
  villageName: string;
  handlerName: string | null;
}

/** A line of the queue as the desk shows it. */
export function queueItem(row: QueueRow, { today, calendar, villageName, handlerName }: Around) {
  const left =
    row.state === 'open' && row.dueOn !== null ? workingDaysLeft(calendar, today, row.dueOn) : row.workingDaysLeft;
  const bucket = bucketOf(row, today);
  return {
    dutyId: row.dutyId,
    kind: row.kind,
    state: row.state,
    bucket,
    dueOn: row.dueOn,
    lateByWorkingDays: bucket === 'late' && left !== null ? Math.max(1, -left) : null,
    workingDaysLeft: left,
    within: row.withinDays,
    clause: row.clause,
    caseId: row.caseId,
    caseNumber: row.number,
    aid: row.aid,
    applicantName: row.applicantNameMasked,
    applicantAge: row.applicantBirthOn === null ? null : ageOn(row.applicantBirthOn, today),
    memberCount: row.memberCount,
    villageName,
    origin: row.origin,
    handlerName,
  };
}
