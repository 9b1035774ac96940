import { Inject, Singleton } from '@midwayjs/core';
import { referralLetter } from '@twin-pledge/shared/copy/noticeAfterwards';
import { acceptanceNotice, nonAcceptanceNotice } from '@twin-pledge/shared/copy/noticeIntake';
import type { NoticePaper } from '@twin-pledge/shared/copy/noticePaper';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { NoticeKind } from '@twin-pledge/shared/kernel/noticeKind';
import { departmentFor } from '@twin-pledge/shared/policy/referralDepartments';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import type { ActDone, StoredRefusal } from '../cases/api';
import { DecisionContent } from './decisionContent';
import { Issuers } from './issuers';
import type { NoticeGround } from './noticeBasics';

/** What each kind of notice says, out of the act that calls for it. */
@Singleton()
export class NoticeContent {
  @Inject() private readonly decisions!: DecisionContent;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly issuers!: Issuers;

  of(kind: NoticeKind, ground: NoticeGround, done: ActDone, tx: Transaction): Promise<NoticePaper> {
    const writers: Record<NoticeKind, () => NoticePaper | Promise<NoticePaper>> = {
      acceptance: () => this.acceptance(ground, done),
      nonAcceptance: () => this.nonAcceptance(ground),
      approval: () => this.decisions.approval(ground, tx),
      refusal: () => this.decisions.refusal(ground, done, tx),
      certificate: () => this.decisions.certificate(ground, tx),
      careGrant: () => this.decisions.careGrant(ground, tx),
      referral: () => this.referral(ground, done),
    };
    return Promise.resolve(writers[kind]());
  }

  private acceptance({ common, today }: NoticeGround, { duties }: ActDone): NoticePaper {
    const whole = duties.find(({ kind }) => kind === 'completeCase');
    return acceptanceNotice({
      ...common,
      acceptedOn: today,
      within: whole?.within ?? null,
      dueOn: whole?.dueOn ?? null,
    });
  }

  private nonAcceptance({ common, aidCase, remedies }: NoticeGround): NoticePaper {
    const stored = JSON.parse(aidCase.refusal ?? '{}') as Partial<StoredRefusal>;
    const { ground, clause, explanation, otherAids = [] } = stored;
    return nonAcceptanceNotice({
      ...common,
      ground: ground ?? '',
      clause: this.policies.cite(clause ?? ''),
      explanation: explanation ?? '',
      otherAids,
      remedies,
    });
  }

  /** `departmentMissing` where the pack names nobody for this aid. */
  private referral({ common, aidCase, application, policy }: NoticeGround, { request, duties }: ActDone): NoticePaper {
    const department = departmentFor(policy, aidCase.aid, request.department);
    if (!department) throw new DomainError('departmentMissing');
    const answer = duties.filter(({ kind }) => kind === 'collectReferralAnswer').pop();
    return referralLetter({
      ...common,
      department: `${this.issuers.county(aidCase.townshipCode)}${department.name}`,
      consent: request.consent ?? null,
      village: this.regions.names(aidCase.villageCode).slice(-2).join(''),
      contactPhone: application.answers.contactPhone ?? null,
      householdSize: aidCase.memberCount,
      reason: request.reason ?? '',
      answerBy: answer?.dueOn ?? null,
    });
  }
}
