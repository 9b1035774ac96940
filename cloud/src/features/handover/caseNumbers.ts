import { Inject, Singleton } from '@midwayjs/core';
import { regionAt } from '@twin-pledge/shared/kernel/regionCode';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';

/** Gives case numbers: county, year, and a count without gaps, for example 360281-2026-000183. */
@Singleton()
export class CaseNumbers {
  @Inject() private readonly database!: Database;

  async next(townshipCode: string, today: string, tx: Transaction): Promise<string> {
    const countyCode = regionAt(townshipCode, 'county') ?? townshipCode;
    const year = Number(today.slice(0, 4));
    if (!(await this.raise(countyCode, year, tx))) await this.begin(countyCode, year, tx);
    const sql = 'SELECT last FROM case_counter WHERE county_code = ? AND year = ?';
    const row = await this.database.selectOne<{ last: number }>(sql, [countyCode, year], tx);
    return `${countyCode.slice(0, 6)}-${year}-${String(row?.last ?? 1).padStart(6, '0')}`;
  }

  private async raise(countyCode: string, year: number, tx: Transaction): Promise<boolean> {
    const sql = 'UPDATE case_counter SET last = last + 1 WHERE county_code = ? AND year = ?';
    return (await this.database.execute(sql, [countyCode, year], tx)) === 1;
  }

  /** The first case of a county and year; where another sending began it meanwhile, counts on from there. */
  private async begin(countyCode: string, year: number, tx: Transaction): Promise<void> {
    try {
      await this.database.insert('case_counter', { countyCode, year, last: 1 }, tx);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      await this.raise(countyCode, year, tx);
    }
  }
}
