import { Inject, Singleton } from '@midwayjs/core';
import { reserveEntryKinds } from '@twin-pledge/shared/kernel/reserveEntryKind';
import type { ReserveEntryKind } from '@twin-pledge/shared/kernel/reserveEntryKind';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';

export interface ReserveEntry {
  id: string;
  /** Of a township, or of the county. */
  ledgerCode: string;
  kind: ReserveEntryKind;
  changeFen: number;
  leftFen: number;
  /** The other ledger of a transfer. */
  counterpartCode: string | null;
  caseId: string | null;
  orderId: string | null;
  note: string | null;
  staffId: string;
  createdAt: Date;
}

type Change = Pick<ReserveEntry, 'ledgerCode' | 'kind' | 'changeFen' | 'staffId'> &
  Partial<Pick<ReserveEntry, 'counterpartCode' | 'caseId' | 'orderId' | 'note'>>;

const nothingElse = { counterpartCode: null, caseId: null, orderId: null, note: null };

/** Ledgers for temporary relief: each a balance that never falls below zero, and the entries that make it, only added to. */
@Singleton()
export class ReserveRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  /** What is left, in fen; nothing where nobody has put anything in. */
  async leftFen(ledgerCode: string, tx?: Transaction): Promise<number> {
    const sql = 'SELECT left_fen FROM reserve WHERE ledger_code = ?';
    const row = await this.database.selectOne<{ leftFen: number }>(sql, [ledgerCode], tx);
    return Number(row?.leftFen ?? 0);
  }

  /** Entries of a ledger, the newest first, after the given one. */
  async entries(ledgerCode: string, limit: number, after?: string): Promise<ReserveEntry[]> {
    const older = after ? ' AND id < ?' : '';
    const rows = await this.database.select<ReserveEntry>(
      `SELECT * FROM reserve_entry WHERE ledger_code = ?${older} ORDER BY id DESC LIMIT ${limit}`,
      [ledgerCode, ...(after ? [after] : [])],
    );
    return rows.map((row) => ({ ...row, changeFen: Number(row.changeFen), leftFen: Number(row.leftFen) }));
  }

  /** What each kind of entry comes to, by ledger, in fen. */
  async sums(ledgerCodes: readonly string[]): Promise<Map<string, Record<ReserveEntryKind, number>>> {
    const rows = await this.database.select<{ ledgerCode: string; kind: ReserveEntryKind; sumFen: number }>(
      `SELECT ledger_code, kind, SUM(change_fen) AS sum_fen FROM reserve_entry WHERE ledger_code IN (?)
       GROUP BY ledger_code, kind`,
      [[...ledgerCodes]],
    );
    const none = () =>
      Object.fromEntries(reserveEntryKinds.map((kind) => [kind, 0])) as Record<ReserveEntryKind, number>;
    const sums = new Map(ledgerCodes.map((code) => [code, none()]));
    for (const { ledgerCode, kind, sumFen } of rows) (sums.get(ledgerCode) ?? none())[kind] = Number(sumFen);
    return sums;
  }

  /** Whether anything was ever booked. */
  async isOpen(ledgerCode: string, tx?: Transaction): Promise<boolean> {
    const sql = 'SELECT 1 AS known FROM reserve_entry WHERE ledger_code = ? LIMIT 1';
    return (await this.database.selectOne(sql, [ledgerCode], tx)) !== undefined;
  }

  /** Books a change; false, and nothing booked, where there is not enough left. Two at once can't spend the same yuan. */
  async book(change: Change, tx: Transaction): Promise<boolean> {
    const { ledgerCode, changeFen } = change;
    await this.open(ledgerCode, tx);
    const changed = await this.database.execute(
      'UPDATE reserve SET left_fen = left_fen + ?, updated_at = ? WHERE ledger_code = ? AND left_fen + ? >= 0',
      [changeFen, this.clock.now(), ledgerCode, changeFen],
      tx,
    );
    if (changed === 0) return false;
    const leftFen = await this.leftFen(ledgerCode, tx);
    const entry = { ...nothingElse, ...change, id: newId(), leftFen, createdAt: this.clock.now() };
    await this.database.insert('reserve_entry', entry, tx);
    return true;
  }

  private async open(ledgerCode: string, tx: Transaction): Promise<void> {
    const sql = 'SELECT 1 AS known FROM reserve WHERE ledger_code = ?';
    if (await this.database.selectOne(sql, [ledgerCode], tx)) return;
    try {
      const fresh = { ledgerCode, leftFen: 0, updatedAt: this.clock.now() };
      await this.database.transaction((inner) => this.database.insert('reserve', fresh, inner), tx);
    } catch (error) {
      // Somebody else opened it in the same moment.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
