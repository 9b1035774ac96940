import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import type { Application, ApplicationPerson } from './application';
import { answersHash } from './answersHash';

type ApplicationRow = Omit<Application, 'answers'> & { answersEnc: string };

/** Who changed the answers after sending, when, and in which fields. */
export interface Correction {
  answers: Answers;
  paths: string[];
  byKind: 'resident' | 'staff';
  byId: string;
  at: Date;
}

/** Reads and writes applications and their people; the answers lie encrypted, earlier revisions beside them. */
@Singleton()
export class ApplicationRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /** One application, locked for a change where `forChange` is set. */
  async find(id: string, tx?: Transaction, forChange = false): Promise<Application | undefined> {
    const lock = forChange ? this.database.forUpdate : '';
    const sql = `SELECT * FROM application WHERE id = ?${lock}`;
    const row = await this.database.selectOne<ApplicationRow>(sql, [id], tx);
    return row && this.opened(row);
  }

  /** Several applications by id. */
  async findAll(ids: readonly string[], tx?: Transaction): Promise<Map<string, Application>> {
    if (ids.length === 0) return new Map();
    const sql = 'SELECT * FROM application WHERE id IN (?)';
    const rows = await this.database.select<ApplicationRow>(sql, [[...new Set(ids)]], tx);
    return new Map(rows.map((row) => [row.id, this.opened(row)]));
  }

  /** Adds an application; a second one of the same draft breaks a unique rule. */
  async add(application: Application, tx: Transaction): Promise<void> {
    const { answers, ...row } = application;
    await this.database.insert('application', { ...row, answersEnc: this.sealed(answers) }, tx);
  }

  /** Lets an account see an application; an account that sees it already stays what it is. */
  async addFiler(applicationId: string, filer: { accountId: string; role: 'applicant' | 'proxy' }, tx: Transaction) {
    const known = await this.database.selectOne(
      'SELECT role FROM application_filer WHERE application_id = ? AND account_id = ?',
      [applicationId, filer.accountId],
      tx,
    );
    if (!known) await this.database.insert('application_filer', { applicationId, ...filer }, tx);
  }

  /** The accounts that see an application: the applicant's and the proxies'. */
  async filersOf(applicationId: string, tx?: Transaction): Promise<string[]> {
    const sql = 'SELECT account_id FROM application_filer WHERE application_id = ? ORDER BY account_id';
    const rows = await this.database.select<{ accountId: string }>(sql, [applicationId], tx);
    return rows.map((row) => row.accountId);
  }

  /** The same with the part each of them has. */
  async filerRolesOf(applicationId: string, tx?: Transaction) {
    return this.database.select<{ accountId: string; role: 'applicant' | 'proxy' }>(
      'SELECT account_id, role FROM application_filer WHERE application_id = ? ORDER BY account_id',
      [applicationId],
      tx,
    );
  }

  /** Takes an application from an account that no longer stands for the applicant, or no longer acts for them. */
  async removeFiler(applicationId: string, accountId: string, role: 'applicant' | 'proxy', tx: Transaction) {
    const sql = 'DELETE FROM application_filer WHERE application_id = ? AND account_id = ? AND role = ?';
    await this.database.execute(sql, [applicationId, accountId, role], tx);
  }

  /** The applications that an account sees. */
  async seenBy(accountId: string, tx: Transaction): Promise<Application[]> {
    const sql = 'SELECT application_id FROM application_filer WHERE account_id = ? ORDER BY application_id';
    const rows = await this.database.select<{ applicationId: string }>(sql, [accountId], tx);
    const found: Application[] = [];
    for (const { applicationId } of rows) {
      const application = await this.find(applicationId, tx);
      if (application) found.push(application);
    }
    return found;
  }

  /** Gives an application from one account to another of the same person, who files for somebody unless it is their own. */
  async handTo(applicationId: string, fromAccountId: string, accountId: string, tx: Transaction): Promise<void> {
    const sql = 'DELETE FROM application_filer WHERE application_id = ? AND account_id = ?';
    await this.database.execute(sql, [applicationId, fromAccountId], tx);
    await this.addFiler(applicationId, { accountId, role: 'proxy' }, tx);
    const where = { id: applicationId, filedByAccountId: fromAccountId };
    await this.database.update('application', { filedByAccountId: accountId }, where, tx);
  }

  /** The people of an application. */
  async peopleOf(applicationId: string, tx?: Transaction): Promise<ApplicationPerson[]> {
    return this.database.select<ApplicationPerson>(
      'SELECT * FROM application_person WHERE application_id = ? ORDER BY member_id',
      [applicationId],
      tx,
    );
  }

  /** Replaces the answers after a correction, keeping what stood before as a revision. */
  async correct(before: Application, correction: Correction, tx: Transaction): Promise<void> {
    await this.database.insert(
      'application_revision',
      {
        id: newId(),
        applicationId: before.id,
        revision: before.revision,
        answersEnc: this.sealed(before.answers),
        answersHash: before.answersHash,
        changedByKind: correction.byKind,
        changedById: correction.byId,
        changedAt: correction.at,
        paths: JSON.stringify(correction.paths),
      },
      tx,
    );
    const changes = {
      answersEnc: this.sealed(correction.answers),
      answersHash: answersHash(correction.answers),
      revision: before.revision + 1,
    };
    await this.database.update('application', changes, { id: before.id, revision: before.revision }, tx);
  }

  /** When the answers were last corrected after sending; null where they stand as sent. */
  async lastCorrectionAt(applicationId: string, tx?: Transaction): Promise<Date | null> {
    const sql = 'SELECT changed_at FROM application_revision WHERE application_id = ? ORDER BY revision DESC LIMIT 1';
    return (await this.database.selectOne<{ changedAt: Date }>(sql, [applicationId], tx))?.changedAt ?? null;
  }

  private opened({ answersEnc, ...rest }: ApplicationRow): Application {
    return { ...rest, answers: JSON.parse(this.cipher.decrypt('application.answers', answersEnc)) as Answers };
  }

  private sealed(answers: Answers): string {
    return this.cipher.encrypt('application.answers', JSON.stringify(answers));
  }
}
