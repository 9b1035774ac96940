import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import type { Notice } from './notice';

type Row = Omit<Notice, 'title' | 'parts'> & { contentEnc: string };
type Content = Pick<Notice, 'title' | 'parts'>;

/** The place of a notice in the book of its office. */
export interface BookEntry {
  year: number;
  seq: number;
}

const place = 'notice.content';
const columns = 'id, case_id, kind, issuer_code, issuer, number, content_enc, issued_on, issued_at, staff_id';

/** Notices, encrypted, and who opened them; both only ever added to. */
@Singleton()
export class NoticeRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async add({ title, parts, ...row }: Notice, entry: BookEntry, tx: Transaction): Promise<void> {
    const contentEnc = this.cipher.encrypt(place, JSON.stringify({ title, parts } satisfies Content));
    await this.database.insert('notice', { ...row, ...entry, contentEnc }, tx);
  }

  /** The notices of a case, oldest first. */
  async of(caseId: string, tx?: Transaction): Promise<Notice[]> {
    const sql = `SELECT ${columns} FROM notice WHERE case_id = ? ORDER BY id`;
    return (await this.database.select<Row>(sql, [caseId], tx)).map((row) => this.toNotice(row));
  }

  /** One notice of a case. */
  async find(caseId: string, id: string): Promise<Notice | undefined> {
    const sql = `SELECT ${columns} FROM notice WHERE case_id = ? AND id = ?`;
    const row = await this.database.selectOne<Row>(sql, [caseId, id]);
    return row && this.toNotice(row);
  }

  /** The numbers of the notices that told these cases' decisions, the latest of each, by case id. */
  async decisionNumbersOf(caseIds: readonly string[]): Promise<Map<string, string>> {
    if (caseIds.length === 0) return new Map();
    const sql = `SELECT case_id, number FROM notice WHERE case_id IN (?) AND kind IN ('approval', 'refusal') ORDER BY id`;
    const rows = await this.database.select<{ caseId: string; number: string }>(sql, [[...caseIds]]);
    return new Map(rows.map(({ caseId, number }) => [caseId, number]));
  }

  /** Notes that an account opened a notice; false where it had done so before. */
  async addOpening(opening: { noticeId: string; accountId: string; openedAt: Date }, tx: Transaction) {
    const sql = 'SELECT opened_at FROM notice_opening WHERE notice_id = ? AND account_id = ?';
    if (await this.database.selectOne(sql, [opening.noticeId, opening.accountId], tx)) return false;
    try {
      await this.database.insert('notice_opening', opening, tx);
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return false;
    }
  }

  /** First openings, by notice, the earliest first. */
  async openingsOf(caseId: string): Promise<{ noticeId: string; accountId: string; openedAt: Date }[]> {
    return this.database.select(
      `SELECT o.notice_id, o.account_id, o.opened_at FROM notice_opening o JOIN notice n ON n.id = o.notice_id
       WHERE n.case_id = ? ORDER BY o.opened_at`,
      [caseId],
    );
  }

  private toNotice({ contentEnc, ...row }: Row): Notice {
    return { ...row, ...(JSON.parse(this.cipher.decrypt(place, contentEnc)) as Content) };
  }
}
