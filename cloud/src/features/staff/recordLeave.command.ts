import { Inject, Singleton } from '@midwayjs/core';
import { invalidInput } from '@twin-pledge/shared/kernel/domainError';
import type { InputProblem } from '@twin-pledge/shared/kernel/domainError';
import { parsePlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { LeaveRepository } from './leave.repository';
import { requireReach } from './reachesStaff';
import { StaffRepository } from './staff.repository';
import type { StaffMember } from './staffMember';

export interface LeaveToRecord {
  /** Oneself where it is not said. */
  readonly staffId?: string | undefined;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly standInId: string | null;
}

/** Notes leave and who stands in. */
@Singleton()
export class RecordLeave {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly leaves!: LeaveRepository;

  /**
   * Entering a leave that overlaps an earlier one replaces it. DomainError invalidInput for impossible dates or a
   * stand-in from elsewhere, notFound for somebody out of reach.
   */
  async run(leave: LeaveToRecord, principal: StaffPrincipal): Promise<{ ok: true }> {
    const { staffId = principal.staffId, fromOn, toOn, standInId } = leave;
    return this.database.transaction(async (tx) => {
      await this.staff.lock(staffId, tx);
      const target = await this.staff.byId(staffId, tx);
      requireReach(principal, 'recordLeave', target);
      const problems = [...datesOf(leave), ...(await this.standInProblems(standInId, target as StaffMember, tx))];
      if (problems.length > 0) throw invalidInput(problems);
      const recorded = { recordedByStaffId: principal.staffId, recordedAt: this.clock.now() };
      await this.leaves.note(tx, { staffId, fromOn, toOn, standInId, ...recorded });
      const details = { staffId, fromOn, toOn, standInId };
      await this.audit.append(tx, { chainId: staffId, action: 'recordLeave', actor: principal, details });
      return { ok: true };
    });
  }

  /** A stand-in works in the same region and holds one of the same roles. */
  private async standInProblems(
    standInId: string | null,
    target: StaffMember,
    tx: Transaction,
  ): Promise<InputProblem[]> {
    if (standInId === null) return [];
    const standIn = await this.staff.byId(standInId, tx);
    const suits =
      standIn?.active === true &&
      standIn.id !== target.id &&
      standIn.regionCode === target.regionCode &&
      standIn.roles.some((role) => target.roles.includes(role));
    return suits ? [] : [{ path: 'standInId', code: 'standInUnsuitable' }];
  }
}

function datesOf({ fromOn, toOn }: LeaveToRecord): InputProblem[] {
  const problems: InputProblem[] = [];
  if (parsePlainDate(fromOn) === null) problems.push({ path: 'fromOn', code: 'dateImpossible' });
  if (parsePlainDate(toOn) === null) problems.push({ path: 'toOn', code: 'dateImpossible' });
  else if (toOn < fromOn) problems.push({ path: 'toOn', code: 'dateBeforeStart' });
  return problems;
}
