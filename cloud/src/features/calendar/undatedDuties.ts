import { Singleton } from '@midwayjs/core';
import type { Transaction } from '../../platform/database/database';

/** Duties whose due date lies in a year that was not loaded; the feature that keeps the ledger of duties provides this. */
@Singleton()
export abstract class UndatedDuties {
  /** Works out every date that the calendar now allows; answers how many duties got one. */
  abstract redate(tx: Transaction): Promise<number>;

  /** How many duties still wait for a date. */
  abstract waiting(tx?: Transaction): Promise<number>;
}
