import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { CountyAssessors } from '../care/api';
import { CaseRepository, CaseViews } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { EligiblePeople } from '../survey/api';
import { ProcedureEntryRepository } from './procedureEntry.repository';
import { shownContent } from './shownContent';

/** The procedure of a case in one view: its entries, who may be chosen, and what the one who looks may do. */
@Singleton()
export class ProcedureViews {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly views!: CaseViews;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly people!: EligiblePeople;
  @Inject() private readonly county!: CountyAssessors;
  @Inject() private readonly staff!: StaffDirectory;

  async of(principal: StaffPrincipal, caseId: string) {
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    const entries = await this.entries.of(caseId);
    const names = await this.staff.namesOf(entries.flatMap(({ staffId }) => staffId ?? []));
    const { allowed } = await this.views.whole(principal, caseId);
    return {
      caseId,
      version: aidCase.version,
      aid: aidCase.aid,
      status: aidCase.status,
      opinion: aidCase.opinion,
      honest: aidCase.finding === 'honest',
      mayDo: allowed,
      entries: entries.map(({ id, action, content, staffId, createdAt }) => ({
        id,
        action,
        content: shownContent(content),
        byName: staffId === null ? '' : (names.get(staffId) ?? ''),
        at: createdAt.toISOString(),
      })),
      eligiblePeople: await this.people.of(aidCase),
      countyPeople: await this.county.of(aidCase),
    };
  }
}
