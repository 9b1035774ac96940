import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';

/** Counts the notices of each office and year: one number once, without gaps, also where two are issued at one moment. */
@Singleton()
export class NoticeNumbers {
  @Inject() private readonly database!: Database;

  /** The next number; given back if the transaction comes to nothing. */
  async next(issuerCode: string, year: number, tx: Transaction): Promise<number> {
    const seq = (await this.lockLast(issuerCode, year, tx)) + 1;
    await this.database.update('notice_number', { last: seq }, { issuerCode, year }, tx);
    return seq;
  }

  private async lockLast(issuerCode: string, year: number, tx: Transaction): Promise<number> {
    const sql = `SELECT last FROM notice_number WHERE issuer_code = ? AND year = ?${this.database.forUpdate}`;
    const read = () => this.database.selectOne<{ last: number }>(sql, [issuerCode, year], tx);
    const found = await read();
    if (found) return found.last;
    try {
      await this.database.insert('notice_number', { issuerCode, year, last: 0 }, tx);
      return 0;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return (await read())?.last ?? 0;
    }
  }
}
