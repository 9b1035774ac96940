import { Init, Inject, Singleton } from '@midwayjs/core';
import { addDays, daysBetween, plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import type { Transaction } from '../platform/database/database';
import { Log } from '../platform/log/log';
import { Policies } from '../platform/policy/policies';
import { Schedule } from '../platform/schedule/schedule';
import { CaseRecord, CaseRepository, DueDuties } from '../features/cases/api';
import type { DueDuty } from '../features/cases/api';

type Notice = Pick<DueDuty, 'caseId' | 'townshipCode' | 'dueOn' | 'startedAt'>;

interface Announced extends Notice {
  /** When the end of this very notice was announced, in any order. */
  readonly announcedAt: readonly Date[];
}

type Step = { action: 'announceLapse' | 'lapse'; details: Record<string, string | number> };

const actor = { kind: 'system' } as const;
const announcementsParam = 'supplement.lapseAnnouncements';

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
  @Inject() private readonly dueDuties!: DueDuties;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'lapseUnanswered', everySeconds: 3600, run: () => this.run() });
  }

  /** Only cases in which something is to be done today are locked; one that fails doesn't keep the others waiting. */
  async run(): Promise<void> {
    for await (const caseId of this.due())
      await this.look(caseId).catch((error: unknown) => this.log.error('lapse.caseFailed', error, { caseId }));
  }

  /** The cases in which something is to be done today. */
  async *due(): AsyncGenerator<string> {
    const untilDay = addDays(this.clock.todayOn(), this.policies.greatestIn(announcementsParam) + 1);
    for await (const page of this.dueDuties.before(untilDay, 'supplyMaterials')) {
      const near = (await this.announced(page)).filter((notice) => this.isDue(notice));
      for (const { caseId } of await this.waiting(near)) yield caseId;
    }
  }

  /** Looks again with the case locked: the resident may have answered a moment ago. */
  private async look(caseId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.cases.find(caseId, tx, true);
      const sql = `SELECT case_id, township_code, due_on, started_at FROM duty
        WHERE case_id = ? AND kind = 'supplyMaterials' AND state = 'open' AND due_on IS NOT NULL`;
      const duties = await this.database.select<Notice>(sql, [caseId], tx);
      const [waiting] = await this.waiting(await this.announced(duties, tx), tx);
      const step = waiting && this.next(waiting);
      if (step) await this.record.act(tx, caseId, { ...step, actor, messageParams: step.details });
    });
  }

  /** What can't be told is looked at as well, so that the fault is noted. */
  private isDue(waiting: Announced): boolean {
    try {
      return this.next(waiting) !== undefined;
    } catch {
      return true;
    }
  }

  private next({ townshipCode, dueOn, announcedAt }: Announced): Step | undefined {
    const today = this.clock.todayOn();
    const announceDaysBefore = this.policies.resolve(townshipCode, today).list(announcementsParam);
    const daysLeft = daysBetween(today, dueOn);
    const dueAnnouncements = announceDaysBefore.filter((days) => daysLeft <= Number(days)).length;
    // One at a time: the next run, on another day, tells the next, and only a day after the last it lapses.
    if (announcedAt.some((at) => plainDateInShanghai(at) >= today)) return undefined;
    if (announcedAt.length < dueAnnouncements) {
      return { action: 'announceLapse', details: { dueOn, announcement: announcedAt.length + 1 } };
    }
    return daysLeft < 0 ? { action: 'lapse', details: { dueOn } } : undefined;
  }

  /** These notices with what was announced since each. */
  private async announced(notices: readonly Notice[], tx?: Transaction): Promise<Announced[]> {
    if (notices.length === 0) return [];
    const sql = "SELECT chain_id, at FROM audit_entry WHERE chain_id IN (?) AND action = 'announceLapse'";
    const ids = notices.map(({ caseId }) => caseId);
    const rows = await this.database.select<{ chainId: string; at: Date }>(sql, [ids], tx);
    const byCase = new Map<string, Date[]>();
    for (const { chainId, at } of rows) byCase.set(chainId, [...(byCase.get(chainId) ?? []), at]);
    return notices.map((notice) => {
      const announcedAt = (byCase.get(notice.caseId) ?? []).filter((at) => at >= notice.startedAt);
      return { ...notice, announcedAt };
    });
  }

  /** Those of them whose resident is still waited for. */
  private async waiting(notices: readonly Announced[], tx?: Transaction): Promise<readonly Announced[]> {
    if (notices.length === 0) return [];
    const sql = "SELECT id FROM aid_case WHERE id IN (?) AND waiting_for = 'resident'";
    const rows = await this.database.select<{ id: string }>(sql, [notices.map(({ caseId }) => caseId)], tx);
    const waited = new Set(rows.map(({ id }) => id));
    return notices.filter(({ caseId }) => waited.has(caseId));
  }
}
