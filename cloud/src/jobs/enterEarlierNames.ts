import { Init, Inject, Singleton } from '@midwayjs/core';
import { CaseNames } from '../features/cases/api';
import { Schedule } from '../platform/schedule/schedule';

/** After an upgrade: enters the names of earlier cases for the search; a migration has no keys to open them with. */
@Singleton()
export class EnterEarlierNames {
  @Inject() private readonly names!: CaseNames;
  @Inject() private readonly schedule!: Schedule;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'enterEarlierNames', everySeconds: 60, run: () => this.names.enterEarlier() });
  }
}
