import { Inject, Singleton } from '@midwayjs/core';
import { Calendars } from './calendars';
import { CalendarYearRepository } from './calendarYear.repository';
import { UndatedDuties } from './undatedDuties';

/** What the administrator's calendar page shows. */
@Singleton()
export class CalendarQueries {
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly years!: CalendarYearRepository;
  @Inject() private readonly undated!: UndatedDuties;

  /** The years that are loaded, and what waits for one that is not. */
  async overview() {
    const { version, years } = await this.calendars.current();
    const imported = new Set((await this.years.standing()).map(({ year }) => year));
    return {
      version,
      years: Object.entries(years).map(([year, { holidays, makeUpDays }]) => ({
        year: Number(year),
        holidays: holidays.length,
        makeUpDays: makeUpDays.length,
        imported: imported.has(Number(year)),
      })),
      dutiesWaiting: await this.undated.waiting(),
      nextYearMissing: await this.calendars.nextYearMissing(),
    };
  }
}
