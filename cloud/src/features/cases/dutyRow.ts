import type { Duty } from '@twin-pledge/shared/casework/duty';
import { countyOf, homeOf } from '@twin-pledge/shared/casework/authority';
import type { DutyKind } from '@twin-pledge/shared/casework/dutyKind';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import type { CaseRow } from './caseRow';

/** A duty as its table holds it. */
export interface DutyRow {
  id: string;
  caseId: string;
  kind: Duty['kind'];
  side: DutyKind['side'];
  state: Duty['state'];
  townshipCode: string;
  /** The first six digits of that code: the county around it. */
  countyPrefix: string;
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
  closedOn: string | null;
}

/** Somebody is in need at this moment: before every date, also before what is late. */
export const beforeAllDates = '0000-00-00';
export const behindAllDates = { paused: '9999-12-30', undated: '9999-12-31' };

/** The duty of the law out of its row. */
export function toDuty(row: DutyRow): Duty {
  const { id, kind, state, startedOn, dueOn, clause, workingDaysLeft, lateSince, closedOn } = row;
  const counted = { within: row.withinDays, runsFrom: row.runsFromOn, runsFor: row.runsForDays };
  return { id, kind, state, startedOn, dueOn, ...counted, clause, workingDaysLeft, lateSince, closedOn };
}

/** The row of a duty of a case: who owns it there, and where it sorts in a queue. */
export function toDutyRow(duty: Duty, aidCase: CaseRow): DutyRow {
  const { within, runsFrom, runsFor, ...rest } = duty;
  const kind: DutyKind = dutyKinds[duty.kind];
  const placeCode = placeOf(kind, aidCase);
  const handlers = kind.owner === 'townshipHandler' && placeCode === aidCase.townshipCode;
  return {
    ...rest,
    caseId: aidCase.id,
    side: kind.side,
    townshipCode: placeCode,
    countyPrefix: placeCode.slice(0, 6),
    ownerStaffId: handlers ? aidCase.handlerStaffId : null,
    sortOn: sortOf(duty, kind),
    withinDays: within,
    runsFromOn: runsFrom,
    runsForDays: runsFor,
  };
}

function sortOf({ state, dueOn }: Duty, { urgent }: DutyKind): string {
  if (state === 'paused') return behindAllDates.paused;
  return urgent ? beforeAllDates : (dueOn ?? behindAllDates.undated);
}

/** The duties that go with a case to its next handler. */
export const handlersKinds = (Object.keys(dutyKinds) as DutyKindCode[]).filter(
  (code) => dutyKinds[code].owner === 'townshipHandler',
);

/** The region in whose queue a duty stands: a township, or the county that verifies or decides. */
function placeOf({ place }: DutyKind, aidCase: CaseRow): string {
  const { townshipCode, registrationTownshipCode, opinionCode, authorityCode } = aidCase;
  if (place === 'registration') return registrationTownshipCode ?? townshipCode;
  if (place === 'county') return countyOf(homeOf(aidCase));
  if (place === 'opinion') return opinionCode ?? townshipCode;
  return place === 'authority' ? (authorityCode ?? townshipCode) : townshipCode;
}
