import { Inject, Singleton } from '@midwayjs/core';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

export interface RelativeRow {
  readonly id: string;
  readonly staffId: string;
  readonly nameEnc: string;
  readonly idNumberEnc: string;
  readonly idIndex: string;
  readonly relation: string;
  readonly registeredOn: PlainDate;
  readonly registeredByStaffId: string;
}

export type ListedRelative = RelativeRow & { readonly staffName: string; readonly staffRegionCode: string };

/** Reads and writes the register of relatives. */
@Singleton()
export class RelativeRepository {
  @Inject() private readonly database!: Database;

  /** Adds an entry; the same person twice for one member of staff fails as a duplicate key. */
  add(tx: Transaction, row: RelativeRow): Promise<void> {
    return this.database.insert('staff_relative', { ...row }, tx);
  }

  /** One entry with the member of staff it belongs to. */
  async byId(id: string, tx: Transaction): Promise<ListedRelative | undefined> {
    const [found] = await this.where('r.id = ?', [id], tx);
    return found;
  }

  /** Takes an entry out; answers whether it was still there. */
  async remove(tx: Transaction, id: string): Promise<boolean> {
    return (await this.database.execute('DELETE FROM staff_relative WHERE id = ?', [id], tx)) > 0;
  }

  /** Entries for which a condition over `staff_relative r` and `staff s` holds, oldest first. */
  where(condition: string, values: readonly string[], tx?: Transaction, most = 1000): Promise<ListedRelative[]> {
    return this.database.select<ListedRelative>(
      `SELECT r.id, r.staff_id, r.name_enc, r.id_number_enc, r.id_index, r.relation, r.registered_on,
         r.registered_by_staff_id, s.name AS staff_name, s.region_code AS staff_region_code
       FROM staff_relative r JOIN staff s ON s.id = r.staff_id
       WHERE ${condition} ORDER BY r.id LIMIT ${Math.trunc(most)}`,
      values,
      tx,
    );
  }
}
