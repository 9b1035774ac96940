import { Inject, Singleton } from '@midwayjs/core';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { Application, ApplicationPerson } from './application';
import { ApplicationRepository } from './application.repository';
import { HouseholdRepository } from './household.repository';

interface Told {
  memberId: string;
  name: string;
  idNumber: string | null;
  birthOn: string | null;
  role: ApplicationPerson['role'];
}

/** Enters the people whom the answers name, so that relatives (C08) and other filings are found by their numbers. */
@Singleton()
export class ApplicationPeople {
  @Inject() private readonly database!: Database;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly households!: HouseholdRepository;
  @Inject() private readonly clock!: Clock;

  /** Replaces the people of an application by those whom its answers name now; who stays keeps their record. */
  async enter(application: Application, tx: Transaction): Promise<ApplicationPerson[]> {
    const before = await this.applications.peopleOf(application.id, tx);
    await this.database.execute('DELETE FROM application_person WHERE application_id = ?', [application.id], tx);
    const people: ApplicationPerson[] = [];
    for (const { memberId, role, ...told } of toldIn(application)) {
      const same = before.find((one) => one.memberId === memberId && one.idIndex === null && told.idNumber === null);
      const found = same
        ? { id: same.personId, idIndex: null }
        : await this.households.person(application.householdId, told, this.clock.now(), tx);
      const person = { applicationId: application.id, memberId, personId: found.id, idIndex: found.idIndex, role };
      await this.database.insert('application_person', { ...person }, tx);
      people.push(person);
    }
    return people;
  }
}

function toldIn({ answers }: Application): Told[] {
  const members = (answers.members ?? []).map((member) => ({
    memberId: member.id,
    name: member.name ?? '',
    idNumber: member.identity?.number ?? null,
    birthOn: member.birthOn ?? null,
    role: member.id === applicantId ? ('applicant' as const) : ('member' as const),
  }));
  const obligors = (answers.obligors ?? []).map((obligor) => ({
    memberId: obligor.id,
    name: obligor.name ?? '',
    idNumber: obligor.identity?.number ?? null,
    birthOn: null,
    role: 'obligor' as const,
  }));
  return [...members, ...obligors];
}
