import { Init, Inject, Singleton } from '@midwayjs/core';
import { daysBetween } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Policies } from '../platform/policy/policies';
import { Schedule } from '../platform/schedule/schedule';
import { CaseRecord } from '../features/cases/api';

interface Waiting {
  caseId: string;
  townshipCode: string;
  dueOn: string;
  announced: number;
}

const actor = { kind: 'system' } as const;

/**
 * A notice that is never answered lapses after the pack's days, announced beforehand on each of the pack's days (twice).
 * Nothing lapses unannounced: where the program stood still, the missing announcements come first, a day apart.
 */
@Singleton()
export class LapseUnanswered {
  @Inject() private readonly database!: Database;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'lapseUnanswered', everySeconds: 3600, run: () => this.run() });
  }

  async run(): Promise<void> {
    let after = '';
    for (;;) {
      const page = await this.waiting(after);
      for (const one of page) await this.look(one);
      const last = page[page.length - 1];
      if (!last) return;
      after = last.caseId;
    }
  }

  private async look({ caseId, townshipCode, dueOn, announced }: Waiting): Promise<void> {
    const today = this.clock.todayOn();
    const policy = this.policies.resolve(townshipCode, today);
    const announceDaysBefore = policy.list('supplement.lapseAnnouncements').map(Number);
    const daysLeft = daysBetween(today, dueOn);
    const dueAnnouncements = announceDaysBefore.filter((days) => daysLeft <= days).length;
    if (announced < dueAnnouncements) {
      // One at a time: the next run, on another day, tells the next.
      if (await this.announcedOn(caseId, today)) return;
      await this.act(caseId, 'announceLapse', { dueOn, announcement: announced + 1 });
    } else if (daysLeft < 0) {
      await this.act(caseId, 'lapse', { dueOn });
    }
  }

  private async act(
    caseId: string,
    action: 'announceLapse' | 'lapse',
    details: Record<string, string | number>,
  ): Promise<void> {
    await this.database.transaction((tx) =>
      this.record.act(tx, caseId, { action, actor, details, messageParams: details }),
    );
  }

  private async announcedOn(caseId: string, today: string): Promise<boolean> {
    const start = new Date(`${today}T00:00:00+08:00`);
    const row = await this.database.selectOne(
      `SELECT 1 AS found FROM audit_entry WHERE chain_id = ? AND action = 'announceLapse' AND at >= ? LIMIT 1`,
      [caseId, start],
    );
    return row !== undefined;
  }

  private waiting(after: string): Promise<Waiting[]> {
    return this.database.select<Waiting>(
      `SELECT c.id AS case_id, c.township_code, d.due_on,
         (SELECT COUNT(*) FROM audit_entry a WHERE a.chain_id = c.id AND a.action = 'announceLapse' AND a.at >= d.started_at)
           AS announced
       FROM aid_case c JOIN duty d ON d.case_id = c.id AND d.kind = 'supplyMaterials' AND d.state = 'open'
       WHERE c.waiting_for = 'resident' AND c.id > ? ORDER BY c.id LIMIT 100`,
      [after],
    );
  }
}
