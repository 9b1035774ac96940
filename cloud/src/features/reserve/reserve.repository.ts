import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';

export interface ReserveEntry {
  id: string;
  townshipCode: string;
  kind: 'topUp' | 'relief';
  changeFen: number;
  leftFen: number;
  caseId: string | null;
  note: string | null;
  staffId: string;
  createdAt: Date;
}

type Change = Pick<ReserveEntry, 'townshipCode' | 'kind' | 'changeFen' | 'caseId' | 'note' | 'staffId'>;

/** The reserve of each township: a balance that never falls below zero, and the entries that make it. */
@Singleton()
export class ReserveRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  /** What is left, in fen; nothing where no county has put anything in. */
  async leftFen(townshipCode: string, tx?: Transaction): Promise<number> {
    const row = await this.database.selectOne<{ leftFen: number }>(
      'SELECT left_fen FROM reserve WHERE township_code = ?',
      [townshipCode],
      tx,
    );
    return Number(row?.leftFen ?? 0);
  }

  /** Entries of a township, the newest first, after the given one. */
  async entries(townshipCode: string, limit: number, after?: string): Promise<ReserveEntry[]> {
    const older = after ? ' AND id < ?' : '';
    const rows = await this.database.select<ReserveEntry>(
      `SELECT * FROM reserve_entry WHERE township_code = ?${older} ORDER BY id DESC LIMIT ${limit}`,
      [townshipCode, ...(after ? [after] : [])],
    );
    return rows.map((row) => ({ ...row, changeFen: Number(row.changeFen), leftFen: Number(row.leftFen) }));
  }

  /** Books a change; false, and nothing booked, where there is not enough left. Two at once can't spend the same yuan. */
  async book(change: Change, tx: Transaction): Promise<boolean> {
    const { townshipCode, changeFen } = change;
    await this.open(townshipCode, tx);
    const changed = await this.database.execute(
      'UPDATE reserve SET left_fen = left_fen + ?, updated_at = ? WHERE township_code = ? AND left_fen + ? >= 0',
      [changeFen, this.clock.now(), townshipCode, changeFen],
      tx,
    );
    if (changed === 0) return false;
    const leftFen = await this.leftFen(townshipCode, tx);
    await this.database.insert('reserve_entry', { ...change, id: newId(), leftFen, createdAt: this.clock.now() }, tx);
    return true;
  }

  private async open(townshipCode: string, tx: Transaction): Promise<void> {
    const known = await this.database.selectOne(
      'SELECT 1 AS known FROM reserve WHERE township_code = ?',
      [townshipCode],
      tx,
    );
    if (known) return;
    try {
      const fresh = { townshipCode, leftFen: 0, updatedAt: this.clock.now() };
      await this.database.transaction((inner) => this.database.insert('reserve', fresh, inner), tx);
    } catch (error) {
      // Somebody else opened it in the same moment.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
