import { Inject, Singleton } from '@midwayjs/core';
import { departmentAids } from '@twin-pledge/shared/casework/aidGroups';
import { refusalOf } from '@twin-pledge/shared/access/can';
import type { RecordedNeed } from '@twin-pledge/shared/contracts/parts/needsView';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { referralDepartments } from '@twin-pledge/shared/policy/referralDepartments';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { NeedsAssessment } from '../assessment/api';
import { CaseResourceRepository } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { Issuers } from '../notices/api';
import { ProcedureEntryRepository } from '../procedure/api';
import { StaffDirectory } from '../staff/api';
import { followsNeed } from './followsNeed';
import { ReferralViews } from './referralViews';

/** The needs of a household as the desk shows them, and what became of each. */
@Singleton()
export class NeedsViews {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly resources!: CaseResourceRepository;
  @Inject() private readonly needs!: NeedsAssessment;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly referrals!: ReferralViews;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly issuers!: Issuers;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  async of(principal: StaffPrincipal, caseId: string) {
    const aidCase = await this.find(caseId);
    const recorded = await this.recordedOf(caseId);
    const lines = recorded?.list ?? (await this.proposed(aidCase));
    const household = await this.cases.ofHousehold(aidCase.householdId);
    const resource = await this.resources.find(caseId);
    const mayRefer = resource !== undefined && refusalOf(principal, 'referNeed', resource) === null;
    const siblings = household.filter(({ applicationId }) => applicationId === aidCase.applicationId);
    return {
      recorded: recorded && { at: recorded.at, byName: recorded.byName },
      lines: lines.map((line) => ({ ...line, ...followed(line, household, mayRefer && recorded !== null) })),
      departments: this.departments(aidCase),
      referrals: await this.referrals.ofCases(siblings.map(({ id }) => id)),
    };
  }

  /** The recorded list; null before the assessment, or where it was recorded before lists were kept. */
  async recordedOf(caseId: string) {
    const entry = await this.entries.latest(caseId, 'recordAssessment');
    if (!entry?.content.needsList) return null;
    const by = entry.staffId === null ? undefined : await this.staff.byId(entry.staffId);
    return { list: [...entry.content.needsList], at: entry.createdAt.toISOString(), byName: by?.name ?? '' };
  }

  private async proposed(aidCase: CaseRow): Promise<RecordedNeed[]> {
    const suggested = await this.needs.suggested(aidCase);
    return suggested.map(({ kind, aids, basis }) => ({
      kind,
      need: basis.length > 0,
      aids: [...aids],
      suggested: basis.length > 0,
      basis: [...basis],
    }));
  }

  private departments({ townshipCode }: CaseRow) {
    const policy = this.policies.resolve(townshipCode, this.clock.todayOn());
    const county = this.issuers.county(townshipCode);
    return referralDepartments(policy).map(({ code, name, aids, sendBy }) => ({
      code,
      name: `${county}${name}`,
      aids: [...aids],
      sendBy,
    }));
  }

  private async find(caseId: string): Promise<CaseRow> {
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    return aidCase;
  }
}

function followed({ need, aids }: RecordedNeed, household: readonly CaseRow[], mayRefer: boolean) {
  const [aid] = aids;
  const own = household.filter((one) => aids.some((wanted) => followsNeed(one, wanted))).pop();
  const leaves = aid !== undefined && departmentAids.includes(aid) && need && !own && mayRefer;
  return {
    followed: own ? { caseId: own.id, number: own.number, aid: own.aid, status: own.status } : null,
    refer: leaves ? aid : null,
  };
}
