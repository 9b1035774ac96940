import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import { StaffDirectory } from '../staff/api';

/** Somebody of the office opened a photo of one's own. */
export interface OwnReading {
  readonly readAt: Date;
  /** The name of the member of staff. */
  readonly byName: string;
  readonly typeCode: string;
}

/** A paper that lies with one's own applications or drafts. */
export interface OwnPaper {
  readonly typeCode: string;
  readonly addedAt: Date;
  readonly pages: number;
}

const most = 200;

/** The papers of some applications and drafts, and who of the office opened them; newest first, 200 of each at most. */
@Singleton()
export class OwnPapers {
  @Inject() private readonly database!: Database;
  @Inject() private readonly staff!: StaffDirectory;

  async of(applicationIds: readonly string[], draftIds: readonly string[]): Promise<OwnPaper[]> {
    const rows = await this.database.select<{ typeCode: string; addedAt: Date; pages: number }>(
      `SELECT d.id, d.type_code, d.added_at, COUNT(p.id) AS pages FROM document d
       LEFT JOIN document_page p ON p.document_id = d.id
       WHERE d.draft_id IN (?) OR d.id IN (SELECT document_id FROM application_document WHERE application_id IN (?))
       GROUP BY d.id, d.type_code, d.added_at ORDER BY d.id DESC LIMIT ${most}`,
      [[...draftIds], [...applicationIds]],
    );
    return rows.map(({ typeCode, addedAt, pages }) => ({ typeCode, addedAt, pages: Number(pages) }));
  }

  async readingsOf(applicationIds: readonly string[]): Promise<OwnReading[]> {
    if (applicationIds.length === 0) return [];
    const rows = await this.database.select<{ readAt: Date; readerId: string; typeCode: string }>(
      `SELECT r.read_at, r.reader_id, d.type_code FROM aid_case c
       JOIN file_reading r ON r.case_id = c.id AND r.reader_kind = 'staff'
       JOIN document d ON d.id = r.document_id
       WHERE c.application_id IN (?) ORDER BY r.id DESC LIMIT ${most}`,
      [[...applicationIds]],
    );
    const names = await this.staff.namesOf(rows.map(({ readerId }) => readerId));
    return rows.map(({ readAt, readerId, typeCode }) => ({
      readAt,
      byName: names.get(readerId) ?? '工作人员',
      typeCode,
    }));
  }
}
