import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { Calendars } from '../calendar/api';
import { StaffDirectory } from '../staff/api';
import { queueItem } from './queueRow';
import type { QueueRow } from './queueRow';

/** Puts names of places and people to the lines of a queue. */
@Singleton()
export class QueueItems {
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly clock!: Clock;

  async of(rows: QueueRow[]) {
    if (rows.length === 0) return [];
    const today = this.clock.todayOn();
    const calendar = await this.calendars.current();
    const names = await this.staff.namesOf(rows.flatMap((row) => row.ownerStaffId ?? []));
    return rows.map((row) =>
      queueItem(row, {
        today,
        calendar,
        villageName: this.regions.name(row.villageCode),
        handlerName: row.ownerStaffId === null ? null : (names.get(row.ownerStaffId) ?? null),
      }),
    );
  }
}
