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

interface Waiting {
  readonly caseId: string;
  readonly townshipCode: string;
  readonly dueOn: string;
  /** When the end of this very notice was announced, in any order. */
  readonly announcedAt: readonly Date[];
}

type Notice = Pick<DueDuty, 'caseId' | 'dueOn' | 'startedAt'>;
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
    for await (const page of this.dueDuties.before(untilDay, 'supplyMaterials'))
      for (const waiting of await this.waiting(page)) if (this.isDue(waiting)) yield waiting.caseId;
  }

  /** Looks again with the case locked: the resident may have answered a moment ago. */
  private async look(caseId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.cases.find(caseId, tx, true);
      const sql = `SELECT case_id, due_on, started_at FROM duty
        WHERE case_id = ? AND kind = 'supplyMaterials' AND state = 'open' AND due_on IS NOT NULL`;
      const duties = await this.database.select<Notice>(sql, [caseId], tx);
      const [waiting] = await this.waiting(duties, tx);
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

  private next({ townshipCode, dueOn, announcedAt }: Waiting): Step | undefined {
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

  /** What of these notices a resident is still waited for, with what was announced since the notice. */
  private async waiting(notices: readonly Notice[], tx?: Transaction): Promise<Waiting[]> {
    if (notices.length === 0) return [];
    const ids = notices.map(({ caseId }) => caseId);
    const cases = await this.database.select<{ id: string; townshipCode: string }>(
      "SELECT id, township_code FROM aid_case WHERE id IN (?) AND waiting_for = 'resident'",
      [ids],
      tx,
    );
    const announcements = await this.database.select<{ chainId: string; at: Date }>(
      "SELECT chain_id, at FROM audit_entry WHERE chain_id IN (?) AND action = 'announceLapse'",
      [ids],
      tx,
    );
    const townships = new Map(cases.map(({ id, townshipCode }) => [id, townshipCode]));
    const announced = new Map<string, Date[]>();
    for (const { chainId, at } of announcements) announced.set(chainId, [...(announced.get(chainId) ?? []), at]);
    return notices.flatMap(({ caseId, dueOn, startedAt }) => {
      const townshipCode = townships.get(caseId);
      const announcedAt = (announced.get(caseId) ?? []).filter((at) => at >= startedAt);
      return townshipCode === undefined ? [] : [{ caseId, townshipCode, dueOn, announcedAt }];
    });
  }
}
