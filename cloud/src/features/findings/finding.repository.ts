import { Inject, Singleton } from '@midwayjs/core';
import type { FalsehoodCode } from '@twin-pledge/shared/kernel/falsehoodCode';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { SqlValue } from '../../platform/database/sqlPieces';
import { toDuty } from '../cases/api';
import type { DutyRow } from '../cases/api';
import type { Finding } from './finding';

type Row = Omit<Finding, 'about'> & { about: string };

/** Reads findings and their duties. Nothing here writes: that is the record's alone. */
@Singleton()
export class FindingRepository {
  @Inject() private readonly database!: Database;

  /** One finding, locked for a change where `forChange` is set. */
  async find(id: string, tx?: Transaction, forChange = false): Promise<Finding | undefined> {
    const lock = forChange ? this.database.forUpdate : '';
    return (await this.select(`SELECT * FROM finding WHERE id = ?${lock}`, [id], tx))[0];
  }

  /** The findings about the people of a case, oldest first. */
  async ofCase(caseId: string, tx?: Transaction): Promise<Finding[]> {
    return this.select('SELECT * FROM finding WHERE case_id = ? ORDER BY id', [caseId], tx);
  }

  /** One page among the cases of a condition over `aid_case c`, newest first. */
  async page(
    { sql, values }: { sql: string; values: SqlValue[] },
    { statuses, after, many }: { statuses: readonly string[]; after: string | undefined; many: number },
  ): Promise<Finding[]> {
    const later = after === undefined ? '' : ' AND f.id < ?';
    return this.select(
      `SELECT f.* FROM finding f JOIN aid_case c ON c.id = f.case_id
       WHERE f.status IN (?) AND (${sql})${later} ORDER BY f.id DESC LIMIT ${many}`,
      [[...statuses], ...values, ...(after === undefined ? [] : [after])],
    );
  }

  /** Every duty a finding has had, oldest first. */
  async dutiesOf(findingId: string, tx?: Transaction) {
    const sql = 'SELECT * FROM duty WHERE finding_id = ? ORDER BY id';
    return (await this.database.select<DutyRow>(sql, [findingId], tx)).map(toDuty);
  }

  private async select(sql: string, values: (SqlValue | SqlValue[])[], tx?: Transaction): Promise<Finding[]> {
    const rows = await this.database.select<Row>(sql, values, tx);
    return rows.map((row) => ({ ...row, about: row.about.split(',') as FalsehoodCode[] }));
  }
}
