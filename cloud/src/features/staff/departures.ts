import { Singleton } from '@midwayjs/core';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffPrincipal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';

/** A handler who no longer handles in a township: the account was closed, or the role or the place has changed. */
export interface Departure {
  readonly staffId: string;
  readonly townshipCode: RegionCode;
  /** Who stands in for them today; null where nobody does. */
  readonly standInId: string | null;
  readonly by: StaffPrincipal;
}

/** How many open cases found a new handler, and how many wait for the leader to name one. */
export interface HandedOver {
  readonly handedOver: number;
  readonly unassigned: number;
}

type DepartureListener = (tx: Transaction, departure: Departure) => Promise<HandedOver>;

/** Somebody who helped people to file and no longer does where they did. */
export interface AideDeparture {
  readonly staffId: string;
  readonly by: StaffPrincipal;
}

type AideListener = (tx: Transaction, departure: AideDeparture) => Promise<void>;

/** Lets a feature take over the work of a handler who leaves, in the same transaction. */
@Singleton()
export class Departures {
  private readonly listeners: DepartureListener[] = [];
  private readonly aideListeners: AideListener[] = [];

  /** At start. */
  whenHandlerLeaves(listener: DepartureListener): void {
    this.listeners.push(listener);
  }

  /** At start: hears of aides and handlers whose account was closed, or whose role or place has changed. */
  whenAideLeaves(listener: AideListener): void {
    this.aideListeners.push(listener);
  }

  /** Tells those who asked. */
  async tellAideLeft(tx: Transaction, departure: AideDeparture): Promise<void> {
    for (const listener of this.aideListeners) await listener(tx, departure);
  }

  /** Tells those who asked; answers what became of the work. */
  async tell(tx: Transaction, departure: Departure): Promise<HandedOver> {
    const total = { handedOver: 0, unassigned: 0 };
    for (const listener of this.listeners) {
      const { handedOver, unassigned } = await listener(tx, departure);
      total.handedOver += handedOver;
      total.unassigned += unassigned;
    }
    return total;
  }
}
