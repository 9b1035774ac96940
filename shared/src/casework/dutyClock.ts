import { dueOn, resumedDueOn, workingDaysLeft } from '../calendar/workingCalendar';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, daysBetween } from '../kernel/plainDate';
import type { PlainDate } from '../kernel/plainDate';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import type { Duty } from './duty';
import type { DutyKind } from './dutyKind';
import { dutyKinds } from './dutyKinds';
import type { DutyKindCode } from './dutyKinds';

/** The law that a duty's clock is counted with, on the day it is counted. */
export interface ClockContext {
  today: PlainDate;
  policy: ResolvedPolicy;
  calendar: WorkingCalendar;
}

/** Starts a duty today: its length and clause come from the policy, its last day from the calendar (null if unknown). */
export function startDuty(kind: DutyKindCode, id: string, { today, policy, calendar }: ClockContext): Duty {
  const clock: DutyKind['clock'] = dutyKinds[kind].clock;
  const rule = policy.get(clock.count === 'sameDay' ? clock.clauseParam : clock.param);
  const within = clock.count === 'sameDay' ? 0 : policy.number(clock.param);
  return {
    id,
    kind,
    state: 'open',
    startedOn: today,
    dueOn: lastDay(clock.count, today, within, calendar),
    within,
    runsFrom: today,
    runsFor: within,
    clause: rule.clause ?? rule.source,
    workingDaysLeft: null,
    lateSince: null,
    closedOn: null,
  };
}

function lastDay(count: DutyKind['clock']['count'], today: PlainDate, within: number, calendar: WorkingCalendar) {
  if (count === 'sameDay') return today;
  return count === 'calendarDays' ? addDays(today, within) : dueOn(calendar, today, within);
}

/** A term in calendar days keeps the calendar days that were left. */
const inCalendarDays = ({ kind }: Duty): boolean => dutyKinds[kind].clock.count === 'calendarDays';

/** Stops a clock while the resident must act, keeping the working days that were left (or how late it already was). */
export function pauseDuty(duty: Duty, { today, calendar }: ClockContext): Duty {
  const late = duty.dueOn !== null && today > duty.dueOn;
  const left = inCalendarDays(duty)
    ? daysBetween
    : (from: PlainDate, to: PlainDate) => workingDaysLeft(calendar, from, to);
  return {
    ...duty,
    state: 'paused',
    workingDaysLeft: duty.dueOn === null ? duty.runsFor : left(today, duty.dueOn),
    lateSince: duty.lateSince ?? (late ? addDays(duty.dueOn as PlainDate, 1) : null),
  };
}

/** Lets a paused clock run on: n = max(1, working days that were left) after today; lateness from before stays. */
export function resumeDuty(duty: Duty, { today, calendar }: ClockContext): Duty {
  const runsFor = Math.max(1, duty.workingDaysLeft ?? 1);
  return {
    ...duty,
    state: 'open',
    dueOn: inCalendarDays(duty) ? addDays(today, runsFor) : resumedDueOn(calendar, today, runsFor),
    runsFrom: today,
    runsFor,
    workingDaysLeft: null,
  };
}

/**
 * Closes a duty: met by what was done, or ended because the case went another way. A term is over with its last day,
 * whenever that is recorded.
 */
export function closeDuty(duty: Duty, state: 'met' | 'ended', today: PlainDate): Duty {
  const kind: DutyKind = dutyKinds[duty.kind];
  const overBefore = kind.term && state === 'met' && duty.dueOn !== null && duty.dueOn < today;
  return { ...duty, state, closedOn: overBefore ? duty.dueOn : today };
}

/** Gives a duty a longer time, counted from where its clock began; what is late already stays late. */
export function extendDuty(duty: Duty, param: string, { today, policy, calendar }: ClockContext): Duty {
  const within = policy.number(param);
  const runsFor = duty.runsFor + within - duty.within;
  const late = duty.state === 'open' && duty.dueOn !== null && today > duty.dueOn;
  const rule = policy.get(param);
  return {
    ...duty,
    within,
    runsFor,
    dueOn: duty.state === 'paused' ? duty.dueOn : dueOn(calendar, duty.runsFrom, runsFor),
    workingDaysLeft: duty.workingDaysLeft === null ? null : duty.workingDaysLeft + within - duty.within,
    clause: rule.clause ?? rule.source,
    lateSince: duty.lateSince ?? (late ? addDays(duty.dueOn as PlainDate, 1) : null),
  };
}
