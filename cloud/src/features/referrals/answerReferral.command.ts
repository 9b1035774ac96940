import { Inject, Singleton } from '@midwayjs/core';
import { referralAnswerWords } from '@twin-pledge/shared/copy/referral';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ReferralAnswer } from '@twin-pledge/shared/kernel/referralAnswer';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { CaseRecord, CaseRepository } from '../cases/api';
import { Messages } from '../messages/api';
import { ProcedureEntryRepository } from '../procedure/api';
import { DepartmentAccess } from './departmentAccess';
import type { Referral } from './referral';
import { ReferralRepository } from './referral.repository';

interface Answer {
  result: ReferralAnswer;
  answer: string;
}

/**
 * The department receives and answers a letter (G06). An answer ends the case; what is not the department's own stays
 * referred, and the handler sends it on. `referralClosed` once it is answered.
 */
@Singleton()
export class AnswerReferral {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DepartmentAccess;
  @Inject() private readonly referrals!: ReferralRepository;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** Notes who received it and when; received once more, nothing changes. */
  async receive(actor: StaffPrincipal, id: string): Promise<Referral> {
    return this.database.transaction(async (tx) => {
      const referral = await this.access.require(actor, 'answerReferral', id, tx);
      if (referral.receivedOn !== null || referral.answeredOn !== null) return referral;
      await this.markReceived(actor, referral, tx);
      return this.fresh(id, tx);
    });
  }

  async answer(actor: StaffPrincipal, id: string, told: Answer): Promise<Referral> {
    return this.database.transaction(async (tx) => {
      const referral = await this.access.require(actor, 'answerReferral', id, tx);
      if (referral.answeredOn !== null) throw new DomainError('referralClosed');
      if (referral.receivedOn === null) await this.markReceived(actor, referral, tx);
      if (told.result === 'notOurs') await this.sendBack(actor, referral, told, tx);
      else await this.end(actor, referral, told, tx);
      await this.tellHandler(referral, told, tx);
      return this.fresh(id, tx);
    });
  }

  private async markReceived(actor: StaffPrincipal, { id, caseId }: Referral, tx: Transaction): Promise<void> {
    const changes = { receivedOn: this.clock.todayOn(), receivedByStaffId: actor.staffId };
    await this.referrals.change(id, changes, tx);
    await this.audit.append(tx, { chainId: caseId, action: 'referralReceived', actor, details: { referralId: id } });
  }

  /** The case stays with the handler, who refers it to the right department. */
  private async sendBack(actor: StaffPrincipal, referral: Referral, told: Answer, tx: Transaction): Promise<void> {
    const { id, caseId } = referral;
    const answered = { answeredOn: this.clock.todayOn(), answeredByStaffId: actor.staffId };
    await this.referrals.change(id, { result: told.result, answer: told.answer, ...answered }, tx);
    await this.audit.append(tx, { chainId: caseId, action: 'referralNotOurs', actor, details: { referralId: id } });
  }

  private async end(actor: StaffPrincipal, { id, caseId }: Referral, told: Answer, tx: Transaction): Promise<void> {
    const action = 'recordReferralAnswer';
    const { answer: evidence, result: referralAnswer } = told;
    const after = await this.record.act(tx, caseId, {
      action,
      actor,
      evidence,
      referralAnswer,
      details: { referralId: id, result: referralAnswer },
      messageParams: { answer: referralAnswerWords(referralAnswer) },
    });
    const entry = { caseId, action, content: { evidence, referralAnswer }, staffId: actor.staffId } as const;
    await this.entries.add({ ...entry, caseVersion: after.version, createdAt: this.clock.now() }, tx);
  }

  private async tellHandler({ caseId }: Referral, { result }: Answer, tx: Transaction): Promise<void> {
    const aidCase = await this.cases.find(caseId, tx);
    if (!aidCase || aidCase.handlerStaffId === null) return;
    const { number, aid, applicantNameMasked: applicant, handlerStaffId } = aidCase;
    const params = { number, aid, applicant, answer: referralAnswerWords(result) };
    await this.messages.send(tx, { to: { staffIds: [handlerStaffId] }, code: 'departmentAnswered', params, caseId });
  }

  private async fresh(id: string, tx: Transaction): Promise<Referral> {
    const found = await this.referrals.find(id, tx);
    if (!found) throw new DomainError('notFound');
    return found;
  }
}
