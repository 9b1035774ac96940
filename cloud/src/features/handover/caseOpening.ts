import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import type { Application } from '../applications/api';
import { CaseNames, CaseRecord, maskName } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { Assignment } from './assignment';
import { CaseNumbers } from './caseNumbers';
import type { Taken } from './intake';
import { Placement } from './placement';
import type { Place } from './placement';

/** Opens one case for each aid asked; cases of one application in one township share one handler. */
@Singleton()
export class CaseOpening {
  @Inject() private readonly placement!: Placement;
  @Inject() private readonly assignment!: Assignment;
  @Inject() private readonly numbers!: CaseNumbers;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly names!: CaseNames;
  @Inject() private readonly blind!: BlindIndex;

  async open(actor: Actor, taken: Taken, tx: Transaction): Promise<CaseRow[]> {
    const { application } = taken;
    const handlers = new Map<string, string | null>();
    const cases: CaseRow[] = [];
    for (const aid of application.answers.needs?.aids ?? []) {
      const place = this.placement.placeFor(aid, application.answers, application.sentOn);
      if (!handlers.has(place.townshipCode)) {
        handlers.set(place.townshipCode, await this.chooseHandler(taken, place.townshipCode, tx));
      }
      const handlerStaffId = handlers.get(place.townshipCode) ?? null;
      cases.push(await this.openOne(actor, application, { aid, place, handlerStaffId }, tx));
    }
    return cases;
  }

  private chooseHandler({ application, people }: Taken, townshipCode: string, tx: Transaction) {
    const idIndexes = people.flatMap((person) => person.idIndex ?? []);
    return this.assignment.choose({ townshipCode, idIndexes, firstAskedStaffId: application.filedByStaffId }, tx);
  }

  private async openOne(
    actor: Actor,
    application: Application,
    { aid, place, handlerStaffId }: { aid: AidCode; place: Place; handlerStaffId: string | null },
    tx: Transaction,
  ): Promise<CaseRow> {
    const number = await this.numbers.next(place.townshipCode, application.sentOn, tx);
    const fresh = {
      id: newId(),
      number,
      applicationId: application.id,
      householdId: application.householdId,
      aid,
      ...place,
      handlerStaffId,
      filedByStaffId: application.filedByStaffId,
      origin: application.origin,
      ...this.applicantOf(application.answers),
      policyVersion: application.policyVersion,
      calendarVersion: application.calendarVersion,
      sentAt: application.sentAt,
    };
    const { channel, answersHash, fromCaseId } = application;
    const details = { number, aid, channel, answersHash, handlerStaffId, ...(fromCaseId ? { fromCaseId } : {}) };
    const opened = await this.record.open(tx, fresh, { actor, channel: application.channel, details });
    await this.names.enter(tx, opened, application.answers.members?.[0]?.name ?? '');
    return opened;
  }

  private applicantOf(answers: Answers) {
    const applicant = answers.members?.[0];
    const name = applicant?.name ?? '';
    return {
      applicantNameMasked: maskName(name),
      applicantNameIndex: this.blind.of('name', name),
      applicantBirthOn: applicant?.birthOn ?? null,
      memberCount: answers.members?.length ?? 0,
    };
  }
}
