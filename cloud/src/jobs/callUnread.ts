import { Init, Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Log } from '../platform/log/log';
import { Policies } from '../platform/policy/policies';
import { Schedule } from '../platform/schedule/schedule';
import { CaseRecord, CaseRepository } from '../features/cases/api';
import { Messages } from '../features/messages/api';
import type { UnreadMessage } from '../features/messages/api';

const dayMs = 86_400_000;

/** An important message that stays unread for the pack's days becomes the handler's duty to call. */
@Singleton()
export class CallUnread {
  @Inject() private readonly database!: Database;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'callUnread', everySeconds: 3600, run: () => this.run() });
  }

  async run(): Promise<void> {
    const aDayAgo = new Date(this.clock.now().getTime() - dayMs);
    for (const unread of await this.messages.unreadImportant(aDayAgo)) {
      const { messageId } = unread;
      await this.look(unread).catch((error: unknown) => this.log.error('callUnread.failed', error, { messageId }));
    }
  }

  private async look({ messageId, caseId, code, sentAt }: UnreadMessage): Promise<void> {
    const aidCase = caseId === null ? undefined : await this.cases.find(caseId);
    if (!aidCase) return;
    const policy = this.policies.resolve(aidCase.townshipCode, this.clock.todayOn());
    const waited = this.clock.now().getTime() - sentAt.getTime();
    if (waited < policy.number('message.unreadCallAfterDays') * dayMs) return;
    await this.database.transaction(async (tx) => {
      if (!(await this.messages.markCallAsked(messageId, tx))) return;
      const duties = await this.cases.dutiesOf(aidCase.id, tx);
      if (duties.some((duty) => duty.kind === 'callResident' && duty.state === 'open')) return;
      const details = { messageId, code };
      await this.record.act(tx, aidCase.id, { action: 'requestCall', actor: { kind: 'system' }, details });
    });
  }
}
