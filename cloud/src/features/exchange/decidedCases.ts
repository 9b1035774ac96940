import { Inject, Singleton } from '@midwayjs/core';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { addMonths } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { mayEver } from '@twin-pledge/shared/access/can';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import type { SqlValue } from '../../platform/database/sqlPieces';
import { CaseAccess } from '../caseAccess/api';

export interface Period {
  from: PlainDate;
  to: PlainDate;
  aid?: AidCode;
}

/** A case of the period, and whether its numbers may stand in full for the one who asks. */
export interface FoundCase {
  caseId: string;
  decidedOn: PlainDate;
  full: boolean;
}

const pageSize = 100;

/** The decided cases of a period that a member of staff reaches, by key and page by page. */
@Singleton()
export class DecidedCases {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;

  /** `periodWrong` for a period that runs backwards, or is longer than a year. */
  check({ from, to }: Period): void {
    if (from > to || to > addMonths(from, 12)) throw new DomainError('periodWrong');
  }

  async count(actor: StaffPrincipal, period: Period, outcomes: readonly string[]): Promise<number> {
    const { sql, values } = this.condition(actor, period, outcomes);
    const row = await this.database.selectOne<{ counted: number }>(
      `SELECT COUNT(*) AS counted FROM decision d JOIN aid_case c ON c.id = d.case_id WHERE ${sql}`,
      values,
    );
    return Number(row?.counted ?? 0);
  }

  /** Pages of cases in the order they were decided. */
  async *pages(actor: StaffPrincipal, period: Period, outcomes: readonly string[]): AsyncGenerator<FoundCase[]> {
    const { sql, values } = this.condition(actor, period, outcomes);
    let after = { on: '', id: '' };
    for (;;) {
      const rows = await this.database.select<{ caseId: string; decidedOn: string }>(
        `SELECT d.case_id, d.decided_on FROM decision d JOIN aid_case c ON c.id = d.case_id
         WHERE ${sql} AND (d.decided_on > ? OR (d.decided_on = ? AND d.case_id > ?))
         ORDER BY d.decided_on, d.case_id LIMIT ${pageSize}`,
        [...values, after.on, after.on, after.id],
      );
      if (rows.length === 0) return;
      const full = await this.fullOf(
        actor,
        rows.map(({ caseId }) => caseId),
      );
      yield rows.map((row) => ({ ...row, full: full.has(row.caseId) }));
      const last = rows.at(-1)!;
      after = { on: last.decidedOn, id: last.caseId };
      if (rows.length < pageSize) return;
    }
  }

  /** Of some cases those whose numbers the actor may see in full. */
  async fullOf(actor: StaffPrincipal, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (!mayEver(actor, 'viewFullNumber')) return new Set();
    const reach = this.access.where(actor, 'viewFullNumber');
    const sql = `SELECT c.id FROM aid_case c WHERE c.id IN (?) AND ${reach.sql}`;
    const rows = await this.database.select<{ id: string }>(sql, [[...caseIds], ...reach.values]);
    return new Set(rows.map(({ id }) => id));
  }

  private condition(actor: StaffPrincipal, { from, to, aid }: Period, outcomes: readonly string[]) {
    const reach = this.access.where(actor, 'exportDecided');
    const values: (SqlValue | string[])[] = [...reach.values, from, to, [...outcomes]];
    const sql = `${reach.sql} AND d.decided_on BETWEEN ? AND ? AND d.outcome IN (?)`;
    return aid === undefined ? { sql, values } : { sql: `${sql} AND d.aid = ?`, values: [...values, aid] };
  }
}
