import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';

/** What stood in an application until somebody corrected it, and who did. */
export interface Revision {
  readonly revision: number;
  readonly answers: Answers;
  readonly changedByKind: 'resident' | 'staff';
  readonly changedById: string;
  readonly changedAt: Date;
}

/** Reads what corrections after sending replaced. */
@Singleton()
export class Revisions {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /** The earlier states of an application, the one that was sent first. */
  async of(applicationId: string): Promise<Revision[]> {
    const rows = await this.database.select<Omit<Revision, 'answers'> & { answersEnc: string }>(
      `SELECT revision, answers_enc, changed_by_kind, changed_by_id, changed_at FROM application_revision
       WHERE application_id = ? ORDER BY revision`,
      [applicationId],
    );
    return rows.map(({ answersEnc, ...row }) => ({
      ...row,
      answers: JSON.parse(this.cipher.decrypt('application.answers', answersEnc)) as Answers,
    }));
  }
}
