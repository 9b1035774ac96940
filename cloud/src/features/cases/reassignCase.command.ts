import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import type { Audience } from '@twin-pledge/shared/casework/engine/workflow';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { CaseResourceRepository } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import type { CaseRow } from './caseRow';
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
        tells: audienceOf(aidCase),
      });
    });
  }

  /** The same without a screen behind it, by the system: to somebody chosen, or to nobody until the leader names one. */
  async pass(
    tx: Transaction,
    aidCase: CaseRow,
    toStaffId: string | null,
    details: { reason: string; because: string; decidedByStaffId: string },
  ): Promise<void> {
    await this.record.act(tx, aidCase.id, {
      action: 'reassign',
      actor: { kind: 'system' },
      changes: { handlerStaffId: toStaffId },
      details: { from: aidCase.handlerStaffId, to: toStaffId, ...details },
      tells: toStaffId === null ? [] : audienceOf(aidCase),
    });
  }
}

/** Where a case has ended, only a call is still to be made: its household need not hear who makes it. */
const audienceOf = ({ status }: CaseRow): Audience[] =>
  endedStatuses.includes(status) ? ['handler'] : ['filers', 'handler'];
