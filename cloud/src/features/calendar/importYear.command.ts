import { Inject, Singleton } from '@midwayjs/core';
import { invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal, SystemActor } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import { CalendarYearRepository } from './calendarYear.repository';
import { readCalendarCsv } from './readCalendarCsv';
import { UndatedDuties } from './undatedDuties';

export interface YearToImport {
  readonly year: number;
  readonly csv: string;
  /** The notice the days were taken from, in the importer's words. */
  readonly source: string;
}

export interface YearImported {
  readonly year: number;
  readonly holidays: number;
  readonly makeUpDays: number;
  readonly dutiesDated: number;
}

/** Imports a year of holidays and make-up days, and dates the duties that waited for it. */
@Singleton()
export class ImportYear {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly years!: CalendarYearRepository;
  @Inject() private readonly undated!: UndatedDuties;

  /** A year may be imported again; the newest stands. DomainError invalidInput lists every line that can't be read. */
  async run({ year, csv, source }: YearToImport, actor: StaffPrincipal | SystemActor): Promise<YearImported> {
    const reading = readCalendarCsv(csv, year);
    if (!reading.ok) throw invalidInput(reading.problems);
    const { holidays, makeUpDays } = reading;
    const contentHash = sha256Hex(JSON.stringify({ year, holidays, makeUpDays }));
    const days = { year, source, contentHash, holidays, makeUpDays, importedOn: this.clock.todayOn() };
    const by = { staffId: actor.kind === 'staff' ? actor.staffId : null, at: this.clock.now() };
    return this.database.transaction(async (tx) => {
      await this.years.add(tx, days, by);
      const dutiesDated = await this.undated.redate(tx);
      const counts = { year, holidays: holidays.length, makeUpDays: makeUpDays.length, dutiesDated };
      await this.audit.append(tx, {
        chainId: 'calendar',
        action: 'importCalendar',
        actor,
        details: { ...counts, source, contentHash },
      });
      return counts;
    });
  }
}
