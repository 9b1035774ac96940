import { workingDaysLeft } from '@twin-pledge/shared/calendar/workingCalendar';
import type { WorkingCalendar } from '@twin-pledge/shared/calendar/workingCalendar';
import type { Duty } from '@twin-pledge/shared/casework/duty';
import type { DutyKind } from '@twin-pledge/shared/casework/dutyKind';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';

/** A duty as people see it: until when, why that date, by which clause, and whether it is late today. */
export function dutyView(duty: Duty, today: string, calendar: WorkingCalendar, cite: (clause: string) => string) {
  const kind: DutyKind = dutyKinds[duty.kind];
  const running = duty.state === 'open' && duty.dueOn !== null;
  return {
    id: duty.id,
    kind: duty.kind,
    state: duty.state,
    side: kind.side,
    startedOn: duty.startedOn,
    dueOn: duty.dueOn,
    within: duty.within,
    countedIn: kind.clock.count,
    workingDaysLeft: running ? workingDaysLeft(calendar, today, duty.dueOn as string) : duty.workingDaysLeft,
    late: isLateOn(duty, today),
    clause: duty.clause,
    citation: cite(duty.clause),
  };
}

/** Late from the day after the due date; a duty that was late before its pause stays so. */
export function isLateOn(duty: Pick<Duty, 'state' | 'dueOn' | 'lateSince'>, today: string): boolean {
  if (duty.lateSince !== null) return true;
  return duty.state === 'open' && duty.dueOn !== null && duty.dueOn < today;
}
