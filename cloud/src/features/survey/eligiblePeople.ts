import { Inject, Singleton } from '@midwayjs/core';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import { CaseResourceRepository } from '../caseAccess/api';
import type { CaseRow } from '../cases/api';
import { StaffDirectory } from '../staff/api';

/** Who may be chosen for survey and review of a case. */
@Singleton()
export class EligiblePeople {
  @Inject() private readonly resources!: CaseResourceRepository;
  @Inject() private readonly staff!: StaffDirectory;

  /** Handlers and leaders of the township and aides of the village, without those who are related to the household (C08). */
  async of({ id, townshipCode, villageCode }: CaseRow) {
    const recused = (await this.resources.find(id))?.recusedStaffIds ?? [];
    const posts: readonly [StaffRole, string][] = [
      ['townshipHandler', townshipCode],
      ['townshipLeader', townshipCode],
      ['villageAide', villageCode],
      ['gridWorker', villageCode],
    ];
    const found = await Promise.all(
      posts.map(async ([role, code]) =>
        (await this.staff.withRole(role, code)).map((one) => ({ id: one.id, name: one.name, role })),
      ),
    );
    const people = new Map(found.flat().map((one) => [one.id, one]));
    return [...people.values()].filter((person) => !recused.includes(person.id));
  }
}
