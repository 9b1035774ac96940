import { Inject, Singleton } from '@midwayjs/core';
import type { NoticeCase, Remedies } from '@twin-pledge/shared/copy/noticeFacts';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import type { Application } from '../applications/api';
import type { CaseRow } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { Issuers } from './issuers';

/** What every notice about a case is written from. */
export interface NoticeGround {
  aidCase: CaseRow;
  application: Application;
  policy: ResolvedPolicy;
  today: PlainDate;
  issuerCode: string;
  common: NoticeCase;
  remedies: Remedies;
}

/** Gathers what every notice says: whom it is for, which office writes it, whom to ask, and where to turn against it. */
@Singleton()
export class NoticeBasics {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly issuers!: Issuers;
  @Inject() private readonly clock!: Clock;

  async of(aidCase: CaseRow, issuerCode: string, tx: Transaction): Promise<NoticeGround> {
    const application = await this.applications.find(aidCase.applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const today = this.clock.todayOn();
    const policy = this.policies.resolve(aidCase.townshipCode, today);
    const { handlerStaffId } = aidCase;
    const handler = handlerStaffId === null ? undefined : await this.staff.byId(handlerStaffId, tx);
    const phone = policy.has('contacts.townshipPhone') ? policy.string('contacts.townshipPhone') : null;
    return {
      aidCase,
      application,
      policy,
      today,
      issuerCode,
      common: {
        aid: aidCase.aid,
        caseNumber: aidCase.number,
        applicantName: application.answers.members?.[0]?.name ?? '',
        appliedOn: plainDateInShanghai(aidCase.sentAt),
        issuer: this.issuers.name(issuerCode),
        handlerName: handler?.name ?? null,
        phone,
        hotline: policy.string('contacts.hotline'),
        hours: policy.string('contacts.hours'),
      },
      remedies: {
        reviewWithinDays: policy.number('remedy.reviewWithinDays'),
        suitWithinMonths: policy.number('remedy.suitWithinMonths'),
        reviewedBy: this.issuers.reviewedBy(issuerCode),
      },
    };
  }
}
