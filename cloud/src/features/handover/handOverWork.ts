import { Init, Inject, Singleton } from '@midwayjs/core';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { CaseRepository, ReassignCase } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { Messages } from '../messages/api';
import { Departures, StaffDirectory } from '../staff/api';
import type { Departure, HandedOver } from '../staff/api';
import { Assignment } from './assignment';

const reason = '原经办人不再在这个乡镇办理，系统改派';

/**
 * Nobody's case stays behind with somebody who left (H10; TJ 二(十)): each goes to the stand-in, else to the least loaded
 * handler of the township who is there and not related. Where there is none, it stands unassigned in the leader's view,
 * and the leader is told.
 */
@Singleton()
export class HandOverWork {
  @Inject() private readonly departures!: Departures;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly assignment!: Assignment;
  @Inject() private readonly reassign!: ReassignCase;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly messages!: Messages;

  @Init()
  async listen(): Promise<void> {
    this.departures.whenHandlerLeaves((tx, departure) => this.run(tx, departure));
  }

  private async run(tx: Transaction, departure: Departure): Promise<HandedOver> {
    const left = await this.cases.heldBy(departure.staffId, departure.townshipCode, tx);
    const done = { handedOver: 0, unassigned: 0 };
    for (const aidCase of left) {
      const next = await this.successor(tx, aidCase, departure);
      const details = { reason, because: 'handlerLeft', decidedByStaffId: departure.by.staffId };
      await this.reassign.pass(tx, aidCase, next, details);
      if (next === null) await this.tellLeader(tx, aidCase);
      done[next === null ? 'unassigned' : 'handedOver'] += 1;
    }
    return done;
  }

  private async successor(tx: Transaction, aidCase: CaseRow, { standInId, townshipCode }: Departure) {
    const people = await this.applications.peopleOf(aidCase.applicationId, tx);
    const idIndexes = people.flatMap((person) => person.idIndex ?? []);
    return this.assignment.choose({ townshipCode, idIndexes, firstAskedStaffId: null, standInId }, tx);
  }

  private async tellLeader(tx: Transaction, { id, number, aid, townshipCode, applicantNameMasked }: CaseRow) {
    const leaders = await this.staff.withRole('townshipLeader', townshipCode, tx);
    await this.messages.send(tx, {
      to: { staffIds: leaders.map((leader) => leader.id) },
      code: 'caseUnassigned',
      params: { number, aid, applicant: applicantNameMasked },
      caseId: id,
    });
  }
}
