import { Inject, Singleton } from '@midwayjs/core';
import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { CaseRow } from './caseRow';
import { toDuty } from './dutyRow';
import type { DutyRow } from './dutyRow';

/** Reads cases and their duties. Nothing here writes: that is record()'s alone. */
@Singleton()
export class CaseRepository {
  @Inject() private readonly database!: Database;

  /** One case, locked for a change where `forChange` is set. */
  async find(id: string, tx?: Transaction, forChange = false): Promise<CaseRow | undefined> {
    const lock = forChange ? this.database.forUpdate : '';
    return this.database.selectOne<CaseRow>(`SELECT * FROM aid_case WHERE id = ?${lock}`, [id], tx);
  }

  /** Several cases by id. */
  async findAll(ids: readonly string[], tx?: Transaction): Promise<Map<string, CaseRow>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.select<CaseRow>('SELECT * FROM aid_case WHERE id IN (?)', [[...ids]], tx);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The cases of one application, in the order they were opened. */
  async ofApplication(applicationId: string, tx?: Transaction): Promise<CaseRow[]> {
    return this.database.select<CaseRow>(
      'SELECT * FROM aid_case WHERE application_id = ? ORDER BY id',
      [applicationId],
      tx,
    );
  }

  /** The cases that were started from a refused one (D06). */
  async startedFrom(caseId: string, tx?: Transaction): Promise<CaseRow[]> {
    const sql = `SELECT c.* FROM aid_case c JOIN application a ON a.id = c.application_id
      WHERE a.from_case_id = ? ORDER BY c.id`;
    return this.database.select<CaseRow>(sql, [caseId], tx);
  }

  /** Every case of a household, the oldest first. */
  async ofHousehold(householdId: string, tx?: Transaction): Promise<CaseRow[]> {
    return this.database.select<CaseRow>(
      'SELECT * FROM aid_case WHERE household_id = ? ORDER BY id',
      [householdId],
      tx,
    );
  }

  /** The cases of a township that lie with a handler: open ones, and ended ones with a duty that is still to be done. */
  async heldBy(staffId: string, townshipCode: string, tx: Transaction): Promise<CaseRow[]> {
    const sql = `SELECT * FROM aid_case c WHERE c.handler_staff_id = ? AND c.township_code = ? AND (c.status NOT IN (?)
      OR EXISTS (SELECT 1 FROM duty d WHERE d.case_id = c.id AND d.side = 'office' AND d.state IN ('open', 'paused')))
      ORDER BY c.id`;
    return this.database.select<CaseRow>(sql, [staffId, townshipCode, [...endedStatuses]], tx);
  }

  /** The cases of one household that have not ended. */
  async openOfHousehold(householdId: string, tx: Transaction): Promise<CaseRow[]> {
    const sql = 'SELECT * FROM aid_case WHERE household_id = ? AND status NOT IN (?) ORDER BY id';
    return this.database.select<CaseRow>(sql, [householdId, [...endedStatuses]], tx);
  }

  /** Every duty a case has had, oldest first. */
  async dutiesOf(caseId: string, tx?: Transaction) {
    const rows = await this.database.select<DutyRow>('SELECT * FROM duty WHERE case_id = ? ORDER BY id', [caseId], tx);
    return rows.map(toDuty);
  }

  /** The duties of several cases by case id. */
  async dutiesOfAll(caseIds: string[], tx?: Transaction) {
    const rows = await this.database.select<DutyRow>(
      'SELECT * FROM duty WHERE case_id IN (?) ORDER BY id',
      [caseIds],
      tx,
    );
    return groupByCase(rows);
  }
}

function groupByCase(rows: DutyRow[]) {
  const byCase = new Map<string, ReturnType<typeof toDuty>[]>();
  for (const row of rows) byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), toDuty(row)]);
  return byCase;
}
