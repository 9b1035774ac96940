import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';

const mostWrongTries = 5;

/** Codes shown face to face. A keyed hash is kept of each: a plain one of six digits could be tried through in no time. */
@Singleton()
export class MeetingCodes {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly blind!: BlindIndex;

  /** Keeps a code as the only one of an account; false where somebody else's living code is the same. */
  async keep(code: string, accountId: string, expiresAt: Date): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const codeHash = this.hash(code);
      await this.database.execute('DELETE FROM meeting_code WHERE account_id = ?', [accountId], tx);
      const over = 'DELETE FROM meeting_code WHERE code_hash = ? AND expires_at <= ?';
      await this.database.execute(over, [codeHash, this.clock.now()], tx);
      try {
        await this.database.insert('meeting_code', { codeHash, accountId, wrongTries: 0, expiresAt }, tx);
        return true;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        return false;
      }
    });
  }

  /** Whose living code this is. */
  async accountOf(code: string): Promise<string | undefined> {
    const row = await this.database.selectOne<{ accountId: string }>(
      'SELECT account_id FROM meeting_code WHERE code_hash = ? AND expires_at > ? AND wrong_tries < ?',
      [this.hash(code), this.clock.now(), mostWrongTries],
    );
    return row?.accountId;
  }

  /** Counts a card that did not fit; after a few the code is worth nothing. */
  async countWrongTry(code: string): Promise<void> {
    const sql = 'UPDATE meeting_code SET wrong_tries = wrong_tries + 1 WHERE code_hash = ?';
    await this.database.execute(sql, [this.hash(code)]);
  }

  /** Uses a code up; false where somebody was faster. */
  async use(tx: Transaction, code: string): Promise<boolean> {
    return (await this.database.execute('DELETE FROM meeting_code WHERE code_hash = ?', [this.hash(code)], tx)) === 1;
  }

  private hash(code: string): string {
    return this.blind.of('meetingCode', code);
  }
}
