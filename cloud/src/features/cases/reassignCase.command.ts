import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { CaseResourceRepository } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

interface Request {
  version: number;
  toStaffId: string;
  reason: string;
}

/** Gives a case to another handler of its township who is not related: `handlerUnsuitable` otherwise (C08, H10). */
@Singleton()
export class ReassignCase {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly resources!: CaseResourceRepository;

  async run(actor: Actor, caseId: string, { version, toStaffId, reason }: Request): Promise<void> {
    await this.work.on(actor, 'reassign', caseId, async (tx, aidCase) => {
      const next = await this.staff.byId(toStaffId, tx);
      const resource = await this.resources.find(caseId, tx);
      const suitable =
        next?.active &&
        next.roles.includes('townshipHandler') &&
        next.regionCode === aidCase.townshipCode &&
        !resource?.recusedStaffIds.includes(toStaffId);
      if (!suitable) throw new DomainError('handlerUnsuitable');
      await this.record.act(tx, caseId, {
        action: 'reassign',
        version,
        actor,
        changes: { handlerStaffId: toStaffId },
        details: { from: aidCase.handlerStaffId, to: toStaffId, reason },
      });
    });
  }
}
