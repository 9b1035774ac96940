import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { answeredStates } from './sourceRequest';
import type { SourceRequest } from './sourceRequest';

const claimMilliseconds = 2 * 60_000;

type Changes = Partial<Omit<SourceRequest, 'id' | 'applicationId' | 'memberId' | 'sourceCode'>>;

/** Questions to sources: the one that stands of each person and source, and those that gave way to it. */
@Singleton()
export class SourceRequestRepository {
  @Inject() private readonly database!: Database;

  async add(request: SourceRequest, tx: Transaction): Promise<void> {
    await this.database.insert('source_request', { ...request }, tx);
  }

  async find(id: string, tx: Transaction): Promise<SourceRequest | undefined> {
    const sql = `SELECT * FROM source_request WHERE id = ?${this.database.forUpdate}`;
    return this.database.selectOne<SourceRequest>(sql, [id], tx);
  }

  /** The questions that count for an application. */
  async standing(applicationId: string, tx?: Transaction): Promise<SourceRequest[]> {
    const sql = 'SELECT * FROM source_request WHERE application_id = ? AND standing_key IS NOT NULL ORDER BY id';
    return this.database.select<SourceRequest>(sql, [applicationId], tx);
  }

  /** The latest answer of a source about a person that is still good, whoever it was asked for (A05). */
  async lastGood(
    { personIndex, sourceCode }: { personIndex: string; sourceCode: string },
    todayOn: PlainDate,
    tx: Transaction,
  ): Promise<SourceRequest | undefined> {
    const sql = `SELECT * FROM source_request WHERE person_index = ? AND source_code = ? AND good_until >= ?
      AND state IN (?) AND reused_from IS NULL ORDER BY id DESC LIMIT 1`;
    const values = [personIndex, sourceCode, todayOn, [...answeredStates]];
    return this.database.selectOne<SourceRequest>(sql, values, tx);
  }

  /** Changes a question that still waits; false where it was answered, given up or asked anew meanwhile. */
  async settle(id: string, changes: Changes, tx: Transaction): Promise<boolean> {
    return (await this.database.update('source_request', changes, { id, state: 'waiting' }, tx)) === 1;
  }

  async change(id: string, changes: Changes, tx: Transaction): Promise<void> {
    await this.database.update('source_request', changes, { id }, tx);
  }

  /** The sources that somebody waits for and that may be tried now. */
  async dueSources(now: Date): Promise<string[]> {
    const rows = await this.database.select<{ sourceCode: string }>(
      `SELECT DISTINCT source_code FROM source_request WHERE state = 'waiting' AND closed_at IS NULL
       AND next_try_at <= ? AND (claimed_until IS NULL OR claimed_until < ?) ORDER BY source_code`,
      [now, now],
    );
    return rows.map(({ sourceCode }) => sourceCode);
  }

  /** Takes the next question of a source for this process; a claim that a dead process held runs out. */
  async claimNext(sourceCode: string, now: Date): Promise<string | undefined> {
    for (;;) {
      const due = await this.database.selectOne<{ id: string }>(
        `SELECT id FROM source_request WHERE state = 'waiting' AND closed_at IS NULL AND source_code = ?
         AND next_try_at <= ? AND (claimed_until IS NULL OR claimed_until < ?) ORDER BY next_try_at, id LIMIT 1`,
        [sourceCode, now, now],
      );
      if (!due) return undefined;
      const claimed = await this.database.execute(
        `UPDATE source_request SET claimed_until = ? WHERE id = ? AND state = 'waiting'
         AND (claimed_until IS NULL OR claimed_until < ?)`,
        [new Date(now.getTime() + claimMilliseconds), due.id, now],
      );
      if (claimed === 1) return due.id;
    }
  }

  /** Marks as silent what no source answered until the verification was due; answers how many. */
  async giveUp(todayOn: PlainDate): Promise<number> {
    return this.database.execute(
      `UPDATE source_request SET state = 'silent', next_try_at = NULL WHERE state = 'waiting' AND give_up_on < ?`,
      [todayOn],
    );
  }
}
