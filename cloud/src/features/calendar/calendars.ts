import { Inject, Singleton } from '@midwayjs/core';
import type { CalendarYear } from '@twin-pledge/shared/calendar/calendarYear';
import { calendarOf, standardYears } from '@twin-pledge/shared/calendar/standardCalendar';
import type { WorkingCalendar } from '@twin-pledge/shared/calendar/workingCalendar';
import { yearOf } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { CalendarYearRepository } from './calendarYear.repository';
import type { ImportedYear } from './calendarYear.repository';

/** The working days the program knows: the years delivered with it, and those imported since. */
@Singleton()
export class Calendars {
  @Inject() private readonly years!: CalendarYearRepository;
  @Inject() private readonly clock!: Clock;

  /** The calendar as it stands; inside a transaction, with what that transaction imported. */
  async current(tx?: Transaction): Promise<WorkingCalendar> {
    return calendarOf([...standardYears, ...(await this.years.standing(tx)).map(toCalendarYear)]);
  }

  /** True from November on while next year's notice has not been imported. */
  async nextYearMissing(tx?: Transaction): Promise<boolean> {
    const today = this.clock.todayOn();
    if (today.slice(5, 7) < '11') return false;
    return (await this.current(tx)).years[yearOf(today) + 1] === undefined;
  }
}

/** An imported year is known by the beginning of its hash, as two imports may name the same notice. */
function toCalendarYear({ year, source, contentHash, holidays, makeUpDays, importedOn }: ImportedYear): CalendarYear {
  return {
    year,
    document: { title: source, number: contentHash.slice(0, 8), issuedOn: importedOn },
    holidays: [...holidays],
    makeUpDays: [...makeUpDays],
  };
}
