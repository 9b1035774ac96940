import { Init, Inject, Singleton } from '@midwayjs/core';
import { daysBetween } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import type { Transaction } from '../platform/database/database';
import { Log } from '../platform/log/log';
import { Policies } from '../platform/policy/policies';
import { Schedule } from '../platform/schedule/schedule';
import { CaseRecord, CaseRepository } from '../features/cases/api';

interface Waiting {
  townshipCode: string;
  dueOn: string;
  /** How often the end of this very notice was announced. */
  announced: number;
}

type Step = { action: 'announceLapse' | 'lapse'; details: Record<string, string | number> };

const actor = { kind: 'system' } as const;

/**
 * A notice that is never answered lapses after the pack's days, announced beforehand on each of the pack's days (twice).
 * Nothing lapses unannounced: where the program stood still, the missing announcements come first, a day apart.
 */
@Singleton()
export class LapseUnanswered {
  @Inject() private readonly database!: Database;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'lapseUnanswered', everySeconds: 3600, run: () => this.run() });
  }

  /** One case that can't be looked at doesn't keep the others waiting. */
  async run(): Promise<void> {
    let after = '';
    for (;;) {
      const page = await this.waitingAfter(after);
      for (const caseId of page) {
        await this.look(caseId).catch((error: unknown) => this.log.error('lapse.caseFailed', error, { caseId }));
      }
      const last = page[page.length - 1];
      if (last === undefined) return;
      after = last;
    }
  }

  /** Looks again with the case locked: the resident may have answered a moment ago. */
  private async look(caseId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.cases.find(caseId, tx, true);
      const waiting = await this.waiting(caseId, tx);
      const step = waiting && (await this.next(caseId, waiting, tx));
      if (step) await this.record.act(tx, caseId, { ...step, actor, messageParams: step.details });
    });
  }

  private async next(caseId: string, waiting: Waiting, tx: Transaction): Promise<Step | undefined> {
    const { townshipCode, dueOn, announced } = waiting;
    const today = this.clock.todayOn();
    const announceDaysBefore = this.policies.resolve(townshipCode, today).list('supplement.lapseAnnouncements');
    const daysLeft = daysBetween(today, dueOn);
    const dueAnnouncements = announceDaysBefore.filter((days) => daysLeft <= Number(days)).length;
    // One at a time: the next run, on another day, tells the next, and only a day after the last it lapses.
    if (await this.announcedOn(caseId, today, tx)) return undefined;
    if (announced < dueAnnouncements) {
      return { action: 'announceLapse', details: { dueOn, announcement: announced + 1 } };
    }
    return daysLeft < 0 ? { action: 'lapse', details: { dueOn } } : undefined;
  }

  private async announcedOn(caseId: string, today: string, tx: Transaction): Promise<boolean> {
    const start = new Date(`${today}T00:00:00+08:00`);
    const sql = `SELECT 1 AS found FROM audit_entry WHERE chain_id = ? AND action = 'announceLapse' AND at >= ? LIMIT 1`;
    return (await this.database.selectOne(sql, [caseId, start], tx)) !== undefined;
  }

  private async waitingAfter(after: string): Promise<string[]> {
    const sql = `SELECT id FROM aid_case WHERE waiting_for = 'resident' AND id > ? ORDER BY id LIMIT 100`;
    return (await this.database.select<{ id: string }>(sql, [after])).map(({ id }) => id);
  }

  private waiting(caseId: string, tx: Transaction): Promise<Waiting | undefined> {
    return this.database.selectOne<Waiting>(
      `SELECT c.township_code, d.due_on,
         (SELECT COUNT(*) FROM audit_entry a WHERE a.chain_id = c.id AND a.action = 'announceLapse' AND a.at >= d.started_at)
           AS announced
       FROM aid_case c JOIN duty d ON d.case_id = c.id AND d.kind = 'supplyMaterials' AND d.state = 'open'
       WHERE c.id = ? AND c.waiting_for = 'resident' AND d.due_on IS NOT NULL`,
      [caseId],
      tx,
    );
  }
}
