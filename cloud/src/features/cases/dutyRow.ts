import type { Duty } from '@twin-pledge/shared/casework/duty';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import type { DutyKind } from '@twin-pledge/shared/casework/dutyKinds';
import type { CaseRow } from './caseRow';

/** A duty as its table holds it. */
export interface DutyRow {
  id: string;
  caseId: string;
  kind: Duty['kind'];
  side: DutyKind['side'];
  state: Duty['state'];
  townshipCode: string;
  ownerStaffId: string | null;
  startedOn: string;
  dueOn: string | null;
  sortOn: string;
  withinDays: number;
  runsFromOn: string;
  runsForDays: number;
  clause: string;
  workingDaysLeft: number | null;
  lateSince: string | null;
}

const behindAllDates = { paused: '9999-12-30', undated: '9999-12-31' };

/** The duty of the law out of its row. */
export function toDuty(row: DutyRow): Duty {
  const { id, kind, state, startedOn, dueOn, clause, workingDaysLeft, lateSince } = row;
  const counted = { within: row.withinDays, runsFrom: row.runsFromOn, runsFor: row.runsForDays };
  return { id, kind, state, startedOn, dueOn, ...counted, clause, workingDaysLeft, lateSince };
}

/** The row of a duty of a case: who owns it there, and where it sorts in a queue. */
export function toDutyRow(duty: Duty, aidCase: CaseRow): DutyRow {
  const { within, runsFrom, runsFor, ...rest } = duty;
  const kind: DutyKind = dutyKinds[duty.kind];
  const elsewhere = kind.place === 'registration' ? aidCase.registrationTownshipCode : null;
  return {
    ...rest,
    caseId: aidCase.id,
    side: kind.side,
    townshipCode: elsewhere ?? aidCase.townshipCode,
    ownerStaffId: elsewhere !== null || kind.side === 'resident' ? null : aidCase.handlerStaffId,
    sortOn: duty.state === 'paused' ? behindAllDates.paused : (duty.dueOn ?? behindAllDates.undated),
    withinDays: within,
    runsFromOn: runsFrom,
    runsForDays: runsFor,
  };
}
