import { Inject, Singleton } from '@midwayjs/core';
import { Database } from './database';
import type { Transaction } from './database';
import { isDuplicateKey } from './isDuplicateKey';

/** Counts by name, one after the other without gaps, also where two count in one moment. */
@Singleton()
export class Sequences {
  @Inject() private readonly database!: Database;

  /** The next number, from one on; given back if the transaction comes to nothing. */
  async next(name: string, tx: Transaction): Promise<number> {
    const number = (await this.lockLast(name, tx)) + 1;
    await this.database.update('sequence', { last: number }, { name }, tx);
    return number;
  }

  private async lockLast(name: string, tx: Transaction): Promise<number> {
    const sql = `SELECT last FROM sequence WHERE name = ?${this.database.forUpdate}`;
    const read = () => this.database.selectOne<{ last: number }>(sql, [name], tx);
    const found = await read();
    if (found) return found.last;
    try {
      await this.database.transaction((inner) => this.database.insert('sequence', { name, last: 0 }, inner), tx);
      return 0;
    } catch (error) {
      // Somebody else began to count in the same moment.
      if (!isDuplicateKey(error)) throw error;
      return (await read())?.last ?? 0;
    }
  }
}
