import { Init, Inject, Singleton } from '@midwayjs/core';
import { daysBetween, plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import type { Transaction } from '../platform/database/database';
import { Log } from '../platform/log/log';
import { Policies } from '../platform/policy/policies';
import { Schedule } from '../platform/schedule/schedule';
import { CaseRecord, CaseRepository } from '../features/cases/api';

interface Waiting {
  caseId: string;
  townshipCode: string;
  dueOn: string;
  /** How often the end of this very notice was announced, and when last. */
  announced: number;
  announcedAt: Date | null;
}

type Step = { action: 'announceLapse' | 'lapse'; details: Record<string, string | number> };

const actor = { kind: 'system' } as const;
const pageSize = 500;
const announcement = `FROM audit_entry a WHERE a.chain_id = c.id AND a.action = 'announceLapse' AND a.at >= d.started_at`;
const waitingCases = `SELECT c.id AS case_id, c.township_code, d.due_on, (SELECT COUNT(*) ${announcement}) AS announced,
    (SELECT MAX(a.at) ${announcement}) AS announced_at
  FROM aid_case c JOIN duty d ON d.case_id = c.id AND d.kind = 'supplyMaterials' AND d.state = 'open'
  WHERE c.waiting_for = 'resident' AND d.due_on IS NOT NULL`;

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

  /** Only cases in which something is to be done today are locked; one that fails doesn't keep the others waiting. */
  async run(): Promise<void> {
    let after = '';
    for (;;) {
      const page = await this.waitingAfter(after);
      for (const { caseId } of page.filter((waiting) => this.isDue(waiting))) {
        await this.look(caseId).catch((error: unknown) => this.log.error('lapse.caseFailed', error, { caseId }));
      }
      const last = page[page.length - 1];
      if (last === undefined || page.length < pageSize) return;
      after = last.caseId;
    }
  }

  /** Looks again with the case locked: the resident may have answered a moment ago. */
  private async look(caseId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.cases.find(caseId, tx, true);
      const waiting = await this.waiting(caseId, tx);
      const step = waiting && this.next(waiting);
      if (step) await this.record.act(tx, caseId, { ...step, actor, messageParams: step.details });
    });
  }

  /** What can't be told is looked at as well, so that the fault is noted. */
  private isDue(waiting: Waiting): boolean {
    try {
      return this.next(waiting) !== undefined;
    } catch {
      return true;
    }
  }

  private next({ townshipCode, dueOn, announced, announcedAt }: Waiting): Step | undefined {
    const today = this.clock.todayOn();
    const announceDaysBefore = this.policies.resolve(townshipCode, today).list('supplement.lapseAnnouncements');
    const daysLeft = daysBetween(today, dueOn);
    const dueAnnouncements = announceDaysBefore.filter((days) => daysLeft <= Number(days)).length;
    // One at a time: the next run, on another day, tells the next, and only a day after the last it lapses.
    if (announcedAt !== null && plainDateInShanghai(announcedAt) >= today) return undefined;
    if (announced < dueAnnouncements) {
      return { action: 'announceLapse', details: { dueOn, announcement: announced + 1 } };
    }
    return daysLeft < 0 ? { action: 'lapse', details: { dueOn } } : undefined;
  }

  private waitingAfter(after: string): Promise<Waiting[]> {
    const sql = `${waitingCases} AND c.id > ? ORDER BY c.id LIMIT ${pageSize}`;
    return this.database.select<Waiting>(sql, [after]);
  }

  private waiting(caseId: string, tx: Transaction): Promise<Waiting | undefined> {
    return this.database.selectOne<Waiting>(`${waitingCases} AND c.id = ?`, [caseId], tx);
  }
}
