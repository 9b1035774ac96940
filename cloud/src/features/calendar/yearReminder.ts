import { Init, Inject, Singleton } from '@midwayjs/core';
import { yearOf } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../../platform/clock/clock';
import { Log } from '../../platform/log/log';
import { Schedule } from '../../platform/schedule/schedule';
import { Calendars } from './calendars';

/** Says once a day in the log, from November on, that next year's working days are not known yet. */
@Singleton()
export class YearReminder {
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'calendar.yearReminder', everySeconds: 86_400, run: () => this.remind() });
  }

  private async remind(): Promise<void> {
    if (!(await this.calendars.nextYearMissing())) return;
    this.log.warn('calendar.nextYearMissing', { year: yearOf(this.clock.todayOn()) + 1 });
  }
}
