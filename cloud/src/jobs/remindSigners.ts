import { Init, Inject, Singleton } from '@midwayjs/core';
import { Log } from '../platform/log/log';
import { Schedule } from '../platform/schedule/schedule';
import { SignReminders } from '../features/signing/api';

/** Reminds people, after two days and after five, of what they were asked to sign (B05). */
@Singleton()
export class RemindSigners {
  @Inject() private readonly reminders!: SignReminders;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'remindSigners', everySeconds: 3600, run: () => this.run() });
  }

  async run(): Promise<void> {
    for (const draftId of await this.reminders.draftsDue()) {
      await this.reminders
        .remindDue(draftId)
        .catch((error: unknown) => this.log.error('remindSigners.failed', error, { draftId }));
    }
  }
}
