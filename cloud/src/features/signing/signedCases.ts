import { Inject, Singleton } from '@midwayjs/core';
import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** The way between a draft's signatures and the cases that came of it. */
@Singleton()
export class SignedCases {
  @Inject() private readonly database!: Database;

  async firstOfDraft(draftId: string): Promise<string | undefined> {
    const sql = `SELECT c.id FROM aid_case c JOIN application a ON a.id = c.application_id WHERE a.draft_id = ?
      ORDER BY c.id LIMIT 1`;
    return (await this.database.selectOne<{ id: string }>(sql, [draftId]))?.id;
  }

  async draftOf(caseId: string, tx?: Transaction): Promise<string | undefined> {
    const sql = 'SELECT a.draft_id FROM application a JOIN aid_case c ON c.application_id = a.id WHERE c.id = ?';
    return (await this.database.selectOne<{ draftId: string }>(sql, [caseId], tx))?.draftId;
  }

  /** Whether a case that came of a draft still goes on, or its aid does. */
  async anyOpen(draftId: string, tx?: Transaction): Promise<boolean> {
    const sql = `SELECT c.id FROM aid_case c JOIN application a ON a.id = c.application_id
      WHERE a.draft_id = ? AND c.status NOT IN (?) LIMIT 1`;
    return (await this.database.selectOne(sql, [draftId, [...endedStatuses]], tx)) !== undefined;
  }

  /** Who handles the cases still open of a draft, and of those to which its signature was carried. */
  async handlersOf(draftId: string, signatureId: string, tx: Transaction): Promise<string[]> {
    const sql = `SELECT DISTINCT c.handler_staff_id FROM aid_case c JOIN application a ON a.id = c.application_id
      WHERE (a.draft_id = ? OR a.draft_id IN (SELECT draft_id FROM signature_carry WHERE signature_id = ?))
        AND c.status NOT IN (?) AND c.handler_staff_id IS NOT NULL`;
    const rows = await this.database.select<{ handlerStaffId: string }>(
      sql,
      [draftId, signatureId, [...endedStatuses]],
      tx,
    );
    return rows.map((row) => row.handlerStaffId);
  }
}
