import { Inject, Singleton } from '@midwayjs/core';
import { careGradeOf } from '@twin-pledge/shared/assessment/programmes/tekunPay';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { selfCareIndicators } from '@twin-pledge/shared/kernel/selfCareIndicator';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Policies } from '../../platform/policy/policies';
import { CaseAssessment } from '../assessment/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { CareAgreementRepository } from './careAgreement.repository';
import { unmetOf } from './selfCare';
import { SelfCareRepository } from './selfCare.repository';
import type { SelfCareAssessment } from './selfCare.repository';
import { SupportedPersons } from './supportedPersons';

/** Self-care and care of a case in words; whoever asks must be allowed to see the case. */
@Singleton()
export class CareViews {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly persons!: SupportedPersons;
  @Inject() private readonly assessments!: SelfCareRepository;
  @Inject() private readonly agreements!: CareAgreementRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly policies!: Policies;

  async of(caseId: string) {
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    const all = await this.assessments.of(caseId);
    const latest = all.at(-1);
    return {
      persons: await this.persons.of(aidCase),
      selfCare: latest ? await this.selfCare(aidCase, latest) : [],
      assessedBefore: all.slice(0, -1).map(({ assessedOn }) => assessedOn),
      agreements: (await this.agreements.of(caseId)).map(
        ({ signed, staffId: _staff, createdAt: _at, ...agreement }) => ({
          ...agreement,
          how: signed === null ? null : signed.drawings === null ? ('paper' as const) : ('screen' as const),
        }),
      ),
    };
  }

  private async selfCare(aidCase: CaseRow, { assessedOn, people, selfCare }: SelfCareAssessment) {
    const names = new Map((await this.persons.of(aidCase)).map(({ memberId, name }) => [memberId, name]));
    const byNames = [...(await this.staff.namesOf(people)).values()];
    const outcomes = await this.assessment.recordedFor(aidCase);
    const policy = this.policies.resolve(homeOf(aidCase), assessedOn);
    return selfCare.map((one) => {
      const unmet = unmetOf(one);
      const outcome = outcomes.find(({ memberIds }) => memberIds.includes(one.memberId));
      return {
        memberId: one.memberId,
        name: names.get(one.memberId) ?? '',
        assessedOn,
        byNames,
        indicators: selfCareIndicators.map((code) => {
          const { able, note = null } = one.indicators[code];
          return { code, able, note };
        }),
        unmet,
        grade: outcome?.careGrade ?? careGradeOf(unmet, policy),
        amountFen: outcome?.amountFen ?? null,
      };
    });
  }
}
