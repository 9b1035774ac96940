import { Inject, Singleton } from '@midwayjs/core';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';

export interface Leave {
  readonly staffId: string;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly standInId: string | null;
  readonly standInName: string | null;
}

export interface NewLeave {
  readonly staffId: string;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly standInId: string | null;
  readonly recordedByStaffId: string;
  readonly recordedAt: Date;
}

/** Times of leave, and who stands in. A stand-in who has left counts as none. */
@Singleton()
export class LeaveRepository {
  @Inject() private readonly database!: Database;

  /** Who of these is on leave on a day. */
  async on(date: PlainDate, staffIds: readonly string[], tx?: Transaction): Promise<Leave[]> {
    return this.select('l.staff_id IN (?) AND l.from_on <= ? AND l.to_on >= ?', [staffIds, date, date], tx);
  }

  /** The present or next leave of each of these. */
  async fromOn(date: PlainDate, staffIds: readonly string[]): Promise<Leave[]> {
    return this.select('l.staff_id IN (?) AND l.to_on >= ?', [staffIds, date]);
  }

  /** For whom somebody stands in on a day. */
  async standingInFor(standInId: string, date: PlainDate, tx?: Transaction): Promise<string[]> {
    const leaves = await this.select(
      'l.stand_in_id = ? AND l.from_on <= ? AND l.to_on >= ?',
      [standInId, date, date],
      tx,
    );
    return [...new Set(leaves.map(({ staffId }) => staffId))];
  }

  /** Notes a leave in place of those it overlaps: entering it again, longer or shorter, corrects it. */
  async note(tx: Transaction, leave: NewLeave): Promise<void> {
    const { staffId, fromOn, toOn } = leave;
    const overlapping = 'DELETE FROM staff_leave WHERE staff_id = ? AND from_on <= ? AND to_on >= ?';
    await this.database.execute(overlapping, [staffId, toOn, fromOn], tx);
    await this.database.insert('staff_leave', { id: newId(), ...leave }, tx);
  }

  private select(condition: string, values: (string | readonly string[])[], tx?: Transaction): Promise<Leave[]> {
    return this.database.select<Leave>(
      `SELECT l.staff_id, l.from_on, l.to_on, s.id AS stand_in_id, s.name AS stand_in_name FROM staff_leave l
       LEFT JOIN staff s ON s.id = l.stand_in_id AND s.active = 1 WHERE ${condition} ORDER BY l.from_on`,
      values,
      tx,
    );
  }
}
