import { Inject, Singleton } from '@midwayjs/core';
import type { CaseResource } from '@twin-pledge/shared/access/actor';
import type { CasePart } from '@twin-pledge/shared/casework/caseParts';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

interface CaseRow {
  applicationId: string;
  townshipCode: string;
  villageCode: string;
  registrationTownshipCode: string | null;
  filedByStaffId: string | null;
  handlerStaffId: string | null;
  opinionCode: string | null;
  authorityCode: string | null;
}

/** Reads the facts of a case that permissions are about. */
@Singleton()
export class CaseResourceRepository {
  @Inject() private readonly database!: Database;

  /** The facts of one case; undefined where there is none. */
  async find(caseId: string, tx?: Transaction): Promise<CaseResource | undefined> {
    const row = await this.database.selectOne<CaseRow>(
      `SELECT application_id, township_code, village_code, registration_township_code, filed_by_staff_id,
         handler_staff_id, opinion_code, authority_code
       FROM aid_case WHERE id = ?`,
      [caseId],
      tx,
    );
    if (!row) return undefined;
    const filers = await this.filers(row.applicationId, tx);
    return {
      townshipCode: row.townshipCode,
      villageCode: row.villageCode,
      registrationTownshipCode: row.registrationTownshipCode,
      filedByStaffId: row.filedByStaffId,
      endedHelperIds: await this.endedHelpers(row.applicationId, tx),
      handlerStaffId: row.handlerStaffId,
      opinionCode: row.opinionCode,
      authorityCode: row.authorityCode,
      parts: await this.parts(caseId, tx),
      filerAccountIds: filers.map((filer) => filer.accountId),
      proxyAccountIds: filers.filter((filer) => filer.role === 'proxy').map((filer) => filer.accountId),
      recusedStaffIds: await this.recused(row.applicationId, tx),
    };
  }

  /** The cases in which a relative of this member of staff stands. */
  async recusedCases(staffId: string): Promise<string[]> {
    const rows = await this.database.select<{ id: string }>(
      `SELECT DISTINCT c.id FROM staff_relative r JOIN application_person p ON p.id_index = r.id_index
       JOIN aid_case c ON c.application_id = p.application_id WHERE r.staff_id = ?`,
      [staffId],
    );
    return rows.map(({ id }) => id);
  }

  private parts(caseId: string, tx?: Transaction) {
    return this.database.select<{ staffId: string; part: CasePart }>(
      'SELECT staff_id, part FROM case_part WHERE case_id = ?',
      [caseId],
      tx,
    );
  }

  private async endedHelpers(applicationId: string, tx?: Transaction): Promise<string[]> {
    const rows = await this.database.select<{ proxyStaffId: string }>(
      `SELECT proxy_staff_id FROM proxy_mandate
       WHERE application_id = ? AND state = 'revoked' AND proxy_staff_id IS NOT NULL`,
      [applicationId],
      tx,
    );
    return rows.map((row) => row.proxyStaffId);
  }

  private filers(applicationId: string, tx?: Transaction) {
    return this.database.select<{ accountId: string; role: string }>(
      'SELECT account_id, role FROM application_filer WHERE application_id = ?',
      [applicationId],
      tx,
    );
  }

  private async recused(applicationId: string, tx?: Transaction): Promise<string[]> {
    const rows = await this.database.select<{ staffId: string }>(
      `SELECT DISTINCT r.staff_id FROM application_person p JOIN staff_relative r ON r.id_index = p.id_index
       WHERE p.application_id = ?`,
      [applicationId],
      tx,
    );
    return rows.map((row) => row.staffId);
  }
}
