import { Inject, Singleton } from '@midwayjs/core';
import { isWorkingDay } from '@twin-pledge/shared/calendar/workingCalendar';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { AccountRepository } from '../features/accounts/account.repository';
import { Calendars } from '../features/calendar/api';
import { AcceptCase, RequestSupplement } from '../features/cases/api';
import type { CaseRow } from '../features/cases/api';
import { Clock } from '../platform/clock/clock';
import { TestClock } from '../platform/clock/testClock';
import { Database } from '../platform/database/database';
import type { StartTask } from '../platform/wiring';
import { FileOne } from './fileOne';
import { demonstrationFilings } from './filings';
import type { Filing, Next } from './filings';

const dayMs = 86_400_000;

/** Fills the demonstration with cases by real actions on past days, so that a queue shows what is late, due and waiting. */
@Singleton()
export class DemonstrationCases implements StartTask {
  @Inject() private readonly database!: Database;
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly file!: FileOne;
  @Inject() private readonly ask!: RequestSupplement;
  @Inject() private readonly accept!: AcceptCase;
  @Inject() private readonly clock!: Clock;

  /** Does nothing where applications are there already: a restart changes nothing. */
  async run(): Promise<void> {
    if (await this.database.selectOne('SELECT 1 AS found FROM application LIMIT 1')) return;
    const filings = demonstrationFilings().sort((a, b) => b.workingDaysAgo - a.workingDaysAgo);
    for (const [index, filing] of filings.entries()) {
      const back = await this.daysBack(filing.workingDaysAgo);
      await this.shifted(-back, () => this.fileAndGoOn(filing, index + 1));
    }
  }

  private async fileAndGoOn(filing: Filing, seed: number): Promise<void> {
    const account = filing.filerKey === null ? undefined : await this.accounts.byDemonstrationKey(filing.filerKey);
    const { id: accountId } = account ?? (await this.accounts.add());
    const cases = await this.file.run({ kind: 'resident', accountId }, filing, seed);
    for (const aidCase of cases) await this.goOn(aidCase, filing.next);
  }

  private async goOn(aidCase: CaseRow, next: Next): Promise<void> {
    if (next === 'leave' || aidCase.handlerStaffId === null) return;
    const actor = {
      kind: 'staff' as const,
      staffId: aidCase.handlerStaffId,
      roles: ['townshipHandler' as const],
      regionCode: aidCase.townshipCode,
    };
    const { version } = aidCase;
    if (next === 'accept') return this.accept.run(actor, aidCase.id, { version, checklist: [] });
    const item = {
      key: 'householdRegister',
      kind: 'paper' as const,
      typeCode: 'householdRegister',
      memberId: null,
      title: '户口簿',
      explanation: '请拍户口簿首页和每个人的那一页，字要看得清。',
    };
    await this.ask.run(actor, aidCase.id, { version, items: [item] });
  }

  /** Calendar days back to the n-th working day before today (today, or the last working day, for 0). */
  private async daysBack(workingDays: number): Promise<number> {
    const calendar = await this.calendars.current();
    const today = this.clock.todayOn();
    let back = 0;
    for (let left = workingDays; ; back += 1) {
      if (isWorkingDay(calendar, addDays(today, -back)) === false) continue;
      if (left === 0) return back;
      left -= 1;
    }
  }

  private async shifted(days: number, work: () => Promise<void>): Promise<void> {
    if (!(this.clock instanceof TestClock)) return work();
    this.clock.advanceMilliseconds(days * dayMs);
    try {
      await work();
    } finally {
      this.clock.advanceMilliseconds(-days * dayMs);
    }
  }
}
