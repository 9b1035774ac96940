import { Init, Inject, Singleton } from '@midwayjs/core';
import { SendQuestions } from '../features/verification/api';
import { Schedule } from '../platform/schedule/schedule';

/** Sends what verification staff asked of connected sources, tries again what failed, and gives up when the day is over (C03). */
@Singleton()
export class AskConnectedSources {
  @Inject() private readonly questions!: SendQuestions;
  @Inject() private readonly schedule!: Schedule;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'askSources', everySeconds: 10, run: () => this.questions.run() });
  }
}
