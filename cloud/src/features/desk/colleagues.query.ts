import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { CaseAccess, CaseResourceRepository } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';

/** To whom a case can be given: the handlers of its township, their load, who is away and who is related (C08). */
@Singleton()
export class ColleaguesQuery {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly resources!: CaseResourceRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly clock!: Clock;

  async run(principal: StaffPrincipal, caseId: string) {
    await this.access.require(principal, 'reassign', caseId);
    const resource = await this.resources.find(caseId);
    if (!resource) throw new DomainError('notFound');
    const handlers = await this.staff.handlersOf(resource.townshipCode, this.clock.todayOn());
    const load = await this.database.select<{ ownerStaffId: string; open: number }>(
      `SELECT owner_staff_id, COUNT(*) AS open FROM duty WHERE owner_staff_id IN (?) AND side = 'office'
       AND state IN ('open', 'paused') GROUP BY owner_staff_id`,
      [handlers.map((handler) => handler.id)],
    );
    const openOf = (staffId: string) => Number(load.find((row) => row.ownerStaffId === staffId)?.open ?? 0);
    return handlers.map((handler) => ({
      staffId: handler.id,
      name: handler.name,
      openDuties: openOf(handler.id),
      away: handler.away,
      recused: resource.recusedStaffIds.includes(handler.id),
    }));
  }
}
