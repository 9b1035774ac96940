import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { SurveyPhoto } from './survey';

/** The photos of surveys as they arrived. */
@Singleton()
export class SurveyPhotoRepository {
  @Inject() private readonly database!: Database;

  /** A photo by the phone's own id for it. */
  async find(applicationId: string, clientId: string): Promise<SurveyPhoto | undefined> {
    const sql = 'SELECT * FROM survey_photo WHERE application_id = ? AND client_id = ?';
    return this.database.selectOne<SurveyPhoto>(sql, [applicationId, clientId]);
  }

  async of(applicationId: string, tx?: Transaction): Promise<SurveyPhoto[]> {
    const sql = 'SELECT * FROM survey_photo WHERE application_id = ? ORDER BY id';
    return this.database.select<SurveyPhoto>(sql, [applicationId], tx);
  }

  /** Fails as a duplicate key where the application has a photo of the same id. */
  async add(photo: SurveyPhoto): Promise<void> {
    await this.database.insert('survey_photo', { ...photo });
  }

  /** Photos that came before a day and that no survey names. */
  async unclaimedBefore(before: Date, most: number): Promise<SurveyPhoto[]> {
    const sql = `SELECT p.* FROM survey_photo p LEFT JOIN survey_picture s ON s.photo_id = p.id
      WHERE s.photo_id IS NULL AND p.received_at < ? ORDER BY p.id LIMIT ${most}`;
    return this.database.select<SurveyPhoto>(sql, [before]);
  }

  async remove(id: string): Promise<void> {
    await this.database.execute('DELETE FROM survey_photo WHERE id = ?', [id]);
  }
}
