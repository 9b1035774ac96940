import { Inject, Singleton } from '@midwayjs/core';
import { dueOn } from '@twin-pledge/shared/calendar/workingCalendar';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Calendars, UndatedDuties } from '../calendar/api';
import type { DutyRow } from './dutyRow';

const undated = `state IN ('open', 'paused') AND due_on IS NULL`;

/** Works out the dates of duties that started before their year of the calendar was loaded. */
@Singleton()
export class CaseUndatedDuties extends UndatedDuties {
  @Inject() private readonly database!: Database;
  @Inject() private readonly calendars!: Calendars;

  async redate(tx: Transaction): Promise<number> {
    const calendar = await this.calendars.current(tx);
    const rows = await this.database.select<DutyRow>(`SELECT * FROM duty WHERE ${undated} ORDER BY id`, [], tx);
    let dated = 0;
    for (const row of rows.filter(({ kind }) => dutyKinds[kind].clock.count === 'workingDays')) {
      const due = dueOn(calendar, row.runsFromOn, row.runsForDays);
      if (due === null) continue;
      const sortOn = row.state === 'open' ? due : row.sortOn;
      dated += await this.database.update('duty', { dueOn: due, sortOn }, { id: row.id }, tx);
    }
    return dated;
  }

  async waiting(tx?: Transaction): Promise<number> {
    const row = await this.database.selectOne<{ many: number }>(
      `SELECT COUNT(*) AS many FROM duty WHERE ${undated}`,
      [],
      tx,
    );
    return Number(row?.many ?? 0);
  }
}
