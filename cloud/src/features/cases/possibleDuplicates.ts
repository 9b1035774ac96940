import { Inject, Singleton } from '@midwayjs/core';
import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { AwardRepository } from '../awards/api';
import type { CaseRow } from './caseRow';

/** An open case of another filing in which one of the same people stands. */
export interface Duplicate {
  caseId: string;
  applicationId: string;
  householdId: string;
  number: string;
  aid: AidCode;
  applicantNameMasked: string;
  sentAt: Date;
}

/** Finds other open filings for the same household by the members' identity numbers; one path for every role. */
@Singleton()
export class PossibleDuplicates {
  @Inject() private readonly database!: Database;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly awards!: AwardRepository;

  async ofApplication(applicationId: string, tx?: Transaction): Promise<Duplicate[]> {
    return this.database.select<Duplicate>(
      `SELECT c.id AS case_id, c.application_id, c.household_id, c.number, c.aid, c.applicant_name_masked, c.sent_at
       FROM aid_case c
       WHERE c.application_id <> ? AND c.status NOT IN (?) AND c.application_id IN (
         SELECT theirs.application_id FROM application_person mine
         JOIN application_person theirs ON theirs.id_index = mine.id_index
         WHERE mine.application_id = ? AND mine.role <> 'obligor' AND theirs.role <> 'obligor')
       ORDER BY c.id LIMIT 20`,
      [applicationId, [...endedStatuses], applicationId],
      tx,
    );
  }

  /** Families of the register in which one of the same people receives the aid already; none once it is granted here. */
  async receiving({ applicationId, aid, status }: Pick<CaseRow, 'applicationId' | 'aid' | 'status'>) {
    if (status === 'approved') return [];
    const people = await this.applications.peopleOf(applicationId);
    const numbers = people.flatMap(({ idIndex, role }) => (role === 'obligor' ? [] : (idIndex ?? [])));
    return this.awards.ofNumbers(numbers, undefined, aid);
  }

  /** The cases a case was joined with. */
  async linkedTo(caseId: string, tx?: Transaction): Promise<string[]> {
    const rows = await this.database.select<{ caseId: string; otherCaseId: string }>(
      `SELECT case_id, other_case_id FROM case_link WHERE case_id = ?
       UNION SELECT case_id, other_case_id FROM case_link WHERE other_case_id = ?`,
      [caseId, caseId],
      tx,
    );
    return rows.map((row) => (row.caseId === caseId ? row.otherCaseId : row.caseId));
  }
}
