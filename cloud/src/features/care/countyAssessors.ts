import { Inject, Singleton } from '@midwayjs/core';
import { countyOf, homeOf } from '@twin-pledge/shared/casework/authority';
import { CaseResourceRepository } from '../caseAccess/api';
import type { CaseRow } from '../cases/api';
import { StaffDirectory } from '../staff/api';

/** Officers of the county who may assess self-care together with the township, without relatives of the household (C07, C08). */
@Singleton()
export class CountyAssessors {
  @Inject() private readonly resources!: CaseResourceRepository;
  @Inject() private readonly staff!: StaffDirectory;

  async of(aidCase: CaseRow): Promise<{ id: string; name: string; role: 'countyOfficer' }[]> {
    if (aidCase.aid !== 'tekun') return [];
    const recused = (await this.resources.find(aidCase.id))?.recusedStaffIds ?? [];
    const officers = await this.staff.withRole('countyOfficer', countyOf(homeOf(aidCase)));
    return officers
      .filter(({ id }) => !recused.includes(id))
      .map(({ id, name }) => ({ id, name, role: 'countyOfficer' as const }));
  }
}
