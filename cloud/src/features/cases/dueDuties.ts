import { Inject, Singleton } from '@midwayjs/core';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { Database } from '../../platform/database/database';

/** An open duty whose last day is near or over. */
export interface DueDuty {
  dutyId: string;
  caseId: string;
  findingId: string | null;
  /** Of the township that it lies in. */
  townshipCode: string;
  dueOn: PlainDate;
  startedAt: Date;
}

const pageSize = 500;

/** What falls due, for the work that runs by itself: read from the index by kind and date, the earliest first. */
@Singleton()
export class DueDuties {
  @Inject() private readonly database!: Database;

  /** The open duties of a kind whose last day is before a day, page by page; what is done about one leaves the rest in place. */
  async *before(day: PlainDate, kind: DutyKindCode): AsyncGenerator<readonly DueDuty[]> {
    let [dueOn, id] = ['', ''];
    for (;;) {
      const page = await this.database.select<DueDuty>(
        `SELECT id AS duty_id, case_id, finding_id, township_code, due_on, started_at FROM duty
         WHERE state = 'open' AND kind = ? AND due_on < ? AND due_on >= ? AND (due_on > ? OR id > ?)
         ORDER BY due_on, id LIMIT ${pageSize}`,
        [kind, day, dueOn, dueOn, id],
      );
      if (page.length > 0) yield page;
      const last = page.at(-1);
      if (last === undefined || page.length < pageSize) return;
      [dueOn, id] = [last.dueOn, last.dutyId];
    }
  }
}
