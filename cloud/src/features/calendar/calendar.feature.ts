import type { ProviderClass } from '../../platform/wiring';
import { CalendarController } from './calendar.controller';
import { CalendarQueries } from './calendar.queries';
import { CalendarYearRepository } from './calendarYear.repository';
import { Calendars } from './calendars';
import { ImportYear } from './importYear.command';
import { YearReminder } from './yearReminder';

/** The classes of the working-day calendar. */
export const calendarFeature: readonly ProviderClass[] = [
  CalendarController,
  CalendarQueries,
  CalendarYearRepository,
  Calendars,
  ImportYear,
  YearReminder,
];
