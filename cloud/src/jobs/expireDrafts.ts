import { Init, Inject, Singleton } from '@midwayjs/core';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { NATION } from '@twin-pledge/shared/kernel/regionCode';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Policies } from '../platform/policy/policies';
import { Schedule } from '../platform/schedule/schedule';
import { DraftRepository } from '../features/drafts/api';
import { Messages } from '../features/messages/api';

interface OldDraft {
  id: string;
  ownerKind: 'resident' | 'staff';
  ownerId: string;
  keptUntilOn: string;
}

/** Warns before a draft's time is over, and removes it after that; one that was never warned of is not removed. */
@Singleton()
export class ExpireDrafts {
  @Inject() private readonly database!: Database;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'expireDrafts', everySeconds: 6 * 3600, run: () => this.run() });
  }

  async run(): Promise<void> {
    const today = this.clock.todayOn();
    const warnDays = this.policies.resolve(NATION, today).number('draft.warnBeforeDays');
    for (const draft of await this.unwarned(addDays(today, warnDays))) await this.warn(draft, today);
    // The warning must have had its days, also where the program stood still.
    for (const { id } of await this.over(today, addDays(today, -warnDays))) await this.remove(id, today);
  }

  private over(today: string, warnedUntil: string): Promise<{ id: string }[]> {
    return this.database.select<{ id: string }>(
      `SELECT id FROM draft WHERE sent_application_id IS NULL AND kept_until_on < ? AND warned_on IS NOT NULL
         AND warned_on <= ? ORDER BY id LIMIT 500`,
      [today, warnedUntil],
    );
  }

  /** Unless somebody went on filling it in meanwhile. */
  private async remove(id: string, today: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const draft = await this.drafts.find(id, tx);
      if (draft && draft.keptUntilOn < today) await this.drafts.remove(id, tx);
    });
  }

  private unwarned(until: string): Promise<OldDraft[]> {
    return this.database.select<OldDraft>(
      `SELECT id, owner_kind, owner_id, kept_until_on FROM draft
       WHERE sent_application_id IS NULL AND warned_on IS NULL AND kept_until_on <= ? ORDER BY id LIMIT 500`,
      [until],
    );
  }

  private async warn({ id, ownerKind, ownerId, keptUntilOn }: OldDraft, today: string): Promise<void> {
    const to = ownerKind === 'resident' ? { accountIds: [ownerId] } : { staffIds: [ownerId] };
    await this.database.transaction(async (tx) => {
      const warned = await this.database.update('draft', { warnedOn: today }, { id, warnedOn: null }, tx);
      if (warned === 1) {
        const params = { expiresOn: keptUntilOn };
        await this.messages.send(tx, { to, code: 'draftExpiring', params, caseId: null });
      }
    });
  }
}
