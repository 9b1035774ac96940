import { Inject, Singleton } from '@midwayjs/core';
import { departmentAids } from '@twin-pledge/shared/casework/aidGroups';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { ConsentWay } from '@twin-pledge/shared/kernel/consentWay';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { ApplicationRepository } from '../applications/api';
import { CaseAccess } from '../caseAccess/api';
import { CaseNames, CaseRecord, CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { CaseNumbers } from '../handover/api';
import { ProcedureEntryRepository } from '../procedure/api';
import { StaffDirectory } from '../staff/api';
import { followsNeed } from './followsNeed';

interface Request {
  aid: AidCode;
  reason: string;
  consent: ConsentWay;
}

/**
 * Lets a need leave that the assessment listed and nobody applied for (C05, G06): a case of its own in the same
 * application, begun by the letter. `aidNotFitting` for what was not listed, `needAlreadyFollowed` where a case follows it.
 */
@Singleton()
export class ReferNeed {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly names!: CaseNames;
  @Inject() private readonly numbers!: CaseNumbers;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly clock!: Clock;

  async run(actor: StaffPrincipal, caseId: string, request: Request): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.access.require(actor, 'referNeed', caseId, tx);
      await this.staff.requireCommitment(actor, tx);
      const aidCase = await this.cases.find(caseId, tx);
      if (!aidCase) throw new DomainError('notFound');
      // Two clicks at one moment, perhaps on two cases of the family, stand in line.
      const application = await this.applications.find(aidCase.applicationId, tx, true);
      await this.requireListed(aidCase, request.aid, tx);
      const household = await this.cases.ofHousehold(aidCase.householdId, tx);
      if (household.some((one) => followsNeed(one, request.aid))) throw new DomainError('needAlreadyFollowed');
      const opened = await this.open(actor, aidCase, request, tx);
      await this.names.enter(tx, opened, application?.answers.members?.[0]?.name ?? '');
    });
  }

  private async requireListed({ id }: CaseRow, aid: AidCode, tx: Transaction): Promise<void> {
    const list = (await this.entries.latest(id, 'recordAssessment', tx))?.content.needsList ?? [];
    const listed = departmentAids.includes(aid) && list.some(({ need, aids }) => need && aids.includes(aid));
    if (!listed) throw new DomainError('aidNotFitting', { aid });
  }

  private async open(actor: StaffPrincipal, from: CaseRow, { aid, reason, consent }: Request, tx: Transaction) {
    const number = await this.numbers.next(from.townshipCode, this.clock.todayOn(), tx);
    const fresh = { ...sharedWith(from), id: newId(), number, aid, sentAt: this.clock.now() };
    const details = { number, aid, consent, fromCaseId: from.id };
    const opened = await this.record.open(tx, fresh, { actor, reason, consent, details }, 'referNeed');
    await this.entries.add(
      {
        caseId: opened.id,
        action: 'referNeed',
        content: { reason },
        staffId: actor.staffId,
        caseVersion: opened.version,
        createdAt: this.clock.now(),
      },
      tx,
    );
    return opened;
  }
}

/** What the new case has in common with the one the need was found in. */
const sharedWith = ({
  applicationId,
  householdId,
  townshipCode,
  villageCode,
  registrationTownshipCode,
  registeredElsewhere,
  handlerStaffId,
  filedByStaffId,
  origin,
  applicantNameMasked,
  applicantNameIndex,
  applicantBirthOn,
  memberCount,
  policyVersion,
  calendarVersion,
}: CaseRow) => ({
  applicationId,
  householdId,
  townshipCode,
  villageCode,
  registrationTownshipCode,
  registeredElsewhere,
  handlerStaffId,
  filedByStaffId,
  origin,
  applicantNameMasked,
  applicantNameIndex,
  applicantBirthOn,
  memberCount,
  policyVersion,
  calendarVersion,
});
