import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { RelativesRegister, StaffDirectory } from '../staff/api';

interface Wish {
  townshipCode: string;
  /** Identity indexes of everybody in the application: their relatives on the staff are passed over (C08). */
  idIndexes: string[];
  /** The officer whom the household asked first, where there is one (A02 首问负责). */
  firstAskedStaffId: string | null;
  /** Who stands in for the one who had it, and takes it if they are there. */
  standInId?: string | null;
}

/**
 * Names the handler at once (H10): the one first asked, else the least loaded who is there and not related. Null where
 * nobody is: then the township's leader, who sees the case in the queue, has to name one.
 */
@Singleton()
export class Assignment {
  @Inject() private readonly database!: Database;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly relatives!: RelativesRegister;
  @Inject() private readonly clock!: Clock;

  async choose(wish: Wish, tx: Transaction): Promise<string | null> {
    const handlers = await this.staff.handlersOf(wish.townshipCode, this.clock.todayOn(), tx);
    const recused = await this.relatives.recusedStaff(wish.idIndexes, tx);
    const suitable = handlers.filter((handler) => !recused.includes(handler.id));
    const first = suitable.find((handler) => handler.id === wish.firstAskedStaffId);
    if (first) return first.id;
    const present = suitable.filter((handler) => !handler.away);
    const standIn = present.find((handler) => handler.id === wish.standInId);
    if (standIn) return standIn.id;
    const load = await this.openDuties(
      present.map((handler) => handler.id),
      tx,
    );
    const [least] = present.sort((a, b) => (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
    return least?.id ?? null;
  }

  private async openDuties(staffIds: string[], tx: Transaction): Promise<Map<string, number>> {
    const rows = await this.database.select<{ ownerStaffId: string; open: number }>(
      `SELECT owner_staff_id, COUNT(*) AS open FROM duty
       WHERE owner_staff_id IN (?) AND side = 'office' AND state IN ('open', 'paused') GROUP BY owner_staff_id`,
      [staffIds],
      tx,
    );
    return new Map(rows.map((row) => [row.ownerStaffId, Number(row.open)]));
  }
}
