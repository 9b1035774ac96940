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

/** Somebody whom permissions on a case are about: who filed, helps no longer, took a part in it, or is a relative. */
interface Around {
  what: 'filer' | 'ended' | 'part' | 'recused';
  who: string;
  part: string;
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
    const people = await this.peopleAround(caseId, row.applicationId, tx);
    const idsOf = (what: Around['what']) => people.filter((one) => one.what === what).map((one) => one.who);
    const filers = people.filter(({ what }) => what === 'filer');
    return {
      townshipCode: row.townshipCode,
      villageCode: row.villageCode,
      registrationTownshipCode: row.registrationTownshipCode,
      filedByStaffId: row.filedByStaffId,
      endedHelperIds: idsOf('ended'),
      handlerStaffId: row.handlerStaffId,
      opinionCode: row.opinionCode,
      authorityCode: row.authorityCode,
      parts: people.flatMap(({ what, who, part }) => (what === 'part' ? { staffId: who, part: part as CasePart } : [])),
      filerAccountIds: idsOf('filer'),
      proxyAccountIds: filers.filter(({ part }) => part === 'proxy').map(({ who }) => who),
      recusedStaffIds: [...new Set(idsOf('recused'))],
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

  /** All of them asked for at once: this is asked before everything that is done with a case. */
  private peopleAround(caseId: string, applicationId: string, tx?: Transaction): Promise<Around[]> {
    return this.database.select<Around>(
      `SELECT 'filer' AS what, account_id AS who, role AS part FROM application_filer WHERE application_id = ?
       UNION ALL SELECT 'ended', proxy_staff_id, '' FROM proxy_mandate
         WHERE application_id = ? AND state = 'revoked' AND proxy_staff_id IS NOT NULL
       UNION ALL SELECT 'part', staff_id, part FROM case_part WHERE case_id = ?
       UNION ALL SELECT 'recused', r.staff_id, '' FROM application_person p
         JOIN staff_relative r ON r.id_index = p.id_index WHERE p.application_id = ?`,
      [applicationId, applicationId, caseId, applicationId],
      tx,
    );
  }
}
