import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** What a case's papers hang on. */
@Singleton()
export class CaseLinks {
  @Inject() private readonly database!: Database;

  /** The application and the household of a case. DomainError notFound. */
  async ofCase(caseId: string, tx?: Transaction): Promise<{ applicationId: string; householdId: string }> {
    const sql = 'SELECT application_id, household_id FROM aid_case WHERE id = ?';
    const row = await this.database.selectOne<{ applicationId: string; householdId: string }>(sql, [caseId], tx);
    if (!row) throw new DomainError('notFound');
    return row;
  }

  /** The person's record of a member in one application; null where there is none. */
  async personOf(applicationId: string, memberId: string | null, tx?: Transaction): Promise<string | null> {
    if (memberId === null) return null;
    const sql = 'SELECT person_id FROM application_person WHERE application_id = ? AND member_id = ?';
    const row = await this.database.selectOne<{ personId: string }>(sql, [applicationId, memberId], tx);
    return row?.personId ?? null;
  }
}
