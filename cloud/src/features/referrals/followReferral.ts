import { Init, Inject, Singleton } from '@midwayjs/core';
import { countyOf } from '@twin-pledge/shared/casework/authority';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { departmentFor } from '@twin-pledge/shared/policy/referralDepartments';
import type { ReferralDepartment } from '@twin-pledge/shared/policy/referralDepartments';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { CaseFollowers } from '../cases/api';
import type { ActDone } from '../cases/api';
import { Messages } from '../messages/api';
import { Issuers, NoticeRepository } from '../notices/api';
import { StaffDirectory } from '../staff/api';
import { ReferralRepository } from './referral.repository';

/**
 * Follows a letter through the acts on its case: sent when the case is referred, closed when the answer is recorded. It
 * goes by queue where the pack says so and somebody of the department is here to read it, by hand everywhere else.
 */
@Singleton()
export class FollowReferral {
  @Inject() private readonly followers!: CaseFollowers;
  @Inject() private readonly referrals!: ReferralRepository;
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly issuers!: Issuers;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  @Init()
  async begin(): Promise<void> {
    // Features are created in their order: the notice is issued first, so the letter is there when its way begins.
    this.followers.add((tx, done) => this.after(tx, done));
  }

  private async after(tx: Transaction, done: ActDone): Promise<void> {
    const { action } = done.request;
    if (action === 'refer' || action === 'referNeed') await this.send(tx, done);
    if (action === 'recordReferralAnswer') await this.answer(tx, done);
  }

  private async send(tx: Transaction, { aidCase, request, duties }: ActDone): Promise<void> {
    const sentOn = this.clock.todayOn();
    const department = departmentFor(
      this.policies.resolve(aidCase.townshipCode, sentOn),
      aidCase.aid,
      request.department,
    );
    const letter = (await this.notices.of(aidCase.id, tx)).filter(({ kind }) => kind === 'referral').pop();
    if (!department) throw new DomainError('departmentMissing');
    if (!letter) throw new Error('a referral without its letter');
    const countyCode = countyOf(aidCase.townshipCode);
    const officers = await this.officers(department, countyCode, tx);
    const dueOn = duties.filter(({ kind }) => kind === 'collectReferralAnswer').pop()?.dueOn ?? null;
    const { actor } = request;
    await this.closeEarlier(aidCase.id, tx);
    await this.referrals.add(
      {
        ...unanswered,
        id: newId(),
        caseId: aidCase.id,
        noticeId: letter.id,
        aid: aidCase.aid,
        countyCode,
        departmentCode: department.code,
        department: `${this.issuers.county(aidCase.townshipCode)}${department.name}`,
        sendBy: officers.length > 0 ? 'queue' : 'hand',
        consent: request.consent ?? null,
        sentOn,
        dueOn,
        staffId: actor.kind === 'staff' ? actor.staffId : null,
      },
      tx,
    );
    const params = { number: letter.number, aid: aidCase.aid, ...(dueOn === null ? {} : { dueOn }) };
    await this.messages.send(tx, { to: { staffIds: officers }, code: 'referralArrived', params, caseId: null });
  }

  /** Sent on to another department: the first one has nothing to answer any more. */
  private async closeEarlier(caseId: string, tx: Transaction): Promise<void> {
    for (const earlier of await this.referrals.ofCases([caseId], tx)) {
      if (earlier.answeredOn !== null) continue;
      await this.referrals.change(earlier.id, { result: 'notOurs', answeredOn: this.clock.todayOn() }, tx);
    }
  }

  private async officers({ code, sendBy }: ReferralDepartment, countyCode: string, tx: Transaction) {
    if (sendBy === 'hand') return [];
    return this.staff.officersOf(code, countyCode, tx);
  }

  private async answer(tx: Transaction, { aidCase, request }: ActDone): Promise<void> {
    const open = (await this.referrals.ofCases([aidCase.id], tx)).filter(({ answeredOn }) => answeredOn === null).pop();
    if (!open) return;
    const changes = {
      result: request.referralAnswer ?? null,
      answer: request.evidence ?? '',
      answeredOn: this.clock.todayOn(),
      answeredByStaffId: request.actor.kind === 'staff' ? request.actor.staffId : null,
    };
    await this.referrals.change(open.id, changes, tx);
  }
}

const unanswered = {
  handedTo: null,
  handedOn: null,
  receivedOn: null,
  receivedByStaffId: null,
  result: null,
  answer: null,
  answeredOn: null,
  answeredByStaffId: null,
  remindedOn: null,
};
