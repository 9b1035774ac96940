import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';

/** A year as somebody imported it. */
export interface ImportedYear {
  readonly year: number;
  /** Where the importer says it is from, in their words. */
  readonly source: string;
  /** SHA-256 over the days, so that a version never names two different calendars. */
  readonly contentHash: string;
  readonly holidays: readonly string[];
  readonly makeUpDays: readonly string[];
  readonly importedOn: string;
}

type YearRow = Omit<ImportedYear, 'holidays' | 'makeUpDays'> & { holidays: string; makeUpDays: string };

/** The imported years; every import stays on record, the newest of a year stands. */
@Singleton()
export class CalendarYearRepository {
  @Inject() private readonly database!: Database;

  /** The standing import of each imported year. */
  async standing(tx?: Transaction): Promise<ImportedYear[]> {
    const rows = await this.database.select<YearRow>(
      `SELECT year, source, content_hash, holidays, make_up_days, imported_on FROM calendar_year
       WHERE id IN (SELECT MAX(id) FROM calendar_year GROUP BY year) ORDER BY year`,
      [],
      tx,
    );
    return rows.map((row) => ({
      ...row,
      holidays: JSON.parse(row.holidays) as string[],
      makeUpDays: JSON.parse(row.makeUpDays) as string[],
    }));
  }

  /** Keeps an import beside those before it. */
  async add(tx: Transaction, year: ImportedYear, by: { staffId: string | null; at: Date }): Promise<void> {
    await this.database.insert(
      'calendar_year',
      {
        id: newId(),
        ...year,
        holidays: JSON.stringify(year.holidays),
        makeUpDays: JSON.stringify(year.makeUpDays),
        importedByStaffId: by.staffId,
        importedAt: by.at,
      },
      tx,
    );
  }
}
