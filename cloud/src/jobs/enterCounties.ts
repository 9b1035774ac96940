import { Init, Inject, Singleton } from '@midwayjs/core';
import { DutyLedger } from '../features/cases/api';
import { Schedule } from '../platform/schedule/schedule';

/** While versions run beside each other: what the earlier one opens has no county yet, and no board of a county shows it. */
@Singleton()
export class EnterCounties {
  @Inject() private readonly duties!: DutyLedger;
  @Inject() private readonly schedule!: Schedule;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'enterCounties', everySeconds: 60, run: () => this.duties.enterCounties() });
  }
}
