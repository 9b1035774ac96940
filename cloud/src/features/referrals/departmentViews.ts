import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { Clock } from '../../platform/clock/clock';
import { referralDepartments } from '@twin-pledge/shared/policy/referralDepartments';
import { ApplicationRepository } from '../applications/api';
import { CaseRepository } from '../cases/api';
import { NoticeRepository } from '../notices/api';
import { DepartmentAccess } from './departmentAccess';
import type { Referral } from './referral';
import { pageSize, ReferralRepository } from './referral.repository';
import { ReferralViews } from './referralViews';

/** Letters as the department that has to answer them sees them: what the letter says, and nothing of the case. */
@Singleton()
export class DepartmentViews {
  @Inject() private readonly access!: DepartmentAccess;
  @Inject() private readonly referrals!: ReferralRepository;
  @Inject() private readonly views!: ReferralViews;
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly clock!: Clock;

  /** One page of the own department's letters. */
  async list(actor: StaffPrincipal, { answered, after }: { answered: boolean; after: string | undefined }) {
    const own = await this.access.departmentOf(actor);
    const found = await this.referrals.toDepartment(own, { answered, after });
    const page = found.slice(0, pageSize);
    const policy = this.policies.resolve(own.countyCode, this.clock.todayOn());
    const name = referralDepartments(policy).find(({ code }) => code === own.departmentCode)?.name ?? '';
    return {
      department: `${this.regions.name(own.countyCode)}${name}`,
      items: await Promise.all(page.map((referral) => this.item(referral))),
      next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
    };
  }

  /** The letter in its words. */
  async letter(referral: Referral) {
    const { title, parts } = await this.noticeOf(referral);
    return { ...(await this.item(referral)), title, parts: [...parts] };
  }

  async noticeOf({ caseId, noticeId }: Referral) {
    const letter = await this.notices.find(caseId, noticeId);
    if (!letter) throw new DomainError('notFound');
    return letter;
  }

  private async item(referral: Referral) {
    const { issuer } = await this.noticeOf(referral);
    const aidCase = await this.cases.find(referral.caseId);
    const application = aidCase && (await this.applications.find(aidCase.applicationId));
    return {
      ...(await this.views.one(referral)),
      applicantName: application?.answers.members?.[0]?.name ?? '',
      fromOffice: issuer,
      state: stateOf(referral),
    };
  }
}

function stateOf({ answeredOn, receivedOn }: Referral) {
  if (answeredOn !== null) return 'answered' as const;
  return receivedOn === null ? ('new' as const) : ('received' as const);
}
