import { Init, Inject, Singleton } from '@midwayjs/core';
import type { Transaction } from '../../platform/database/database';
import { Departures } from '../staff/api';
import type { AideDeparture } from '../staff/api';
import { MandateRepository } from './mandate.repository';
import { MandateChange } from './mandateChange';

/** An aide who leaves the village acts for nobody there any more: the people are told, and the aide sees nothing of them. */
@Singleton()
export class AideLeaves {
  @Inject() private readonly departures!: Departures;
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly change!: MandateChange;

  @Init()
  async listen(): Promise<void> {
    this.departures.whenAideLeaves((tx, departure) => this.run(tx, departure));
  }

  private async run(tx: Transaction, { staffId, by }: AideDeparture): Promise<void> {
    for (const mandate of await this.mandates.byStaff(staffId, tx))
      await this.change.end(tx, mandate, { actor: by, way: 'left' });
  }
}
