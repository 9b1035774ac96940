import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../clock/clock';
import { Database, type Transaction } from '../database/database';
import { newId } from '../ids/newId';

export interface OutboxMessage {
  readonly kind: string;
  /** Plain JSON. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Not before this instant; at once unless given. */
  readonly availableAt?: Date;
}

export interface OutboxEntry {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
  /** Attempts made before this one. */
  readonly attempts: number;
}

/** Does what an entry asks; a rejected promise means: try again later. May be called twice for one entry. */
export type OutboxHandler = (payload: never, entry: OutboxEntry) => Promise<void>;

/** Work to be done after a commit, written down in the same transaction so that it can't be lost. */
@Singleton()
export class Outbox {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  private readonly handlers = new Map<string, OutboxHandler>();
  private wake: () => void = () => undefined;

  /** Names who does the work of a kind; once each, at start. */
  register<P>(kind: string, handler: (payload: P, entry: OutboxEntry) => Promise<void>): void {
    if (this.handlers.has(kind)) throw new Error(`two handlers for outbox entries of kind ${kind}`);
    this.handlers.set(kind, handler);
  }

  handlerOf(kind: string): OutboxHandler | undefined {
    return this.handlers.get(kind);
  }

  /** Writes work down in a transaction; it is begun after the commit. Answers the entry's id. */
  async enqueue(tx: Transaction, message: OutboxMessage): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const row = {
      id,
      kind: message.kind,
      payload: JSON.stringify(message.payload),
      createdAt: now,
      availableAt: message.availableAt ?? now,
      attempts: 0,
    };
    await this.database.insert('outbox', row, tx);
    tx.afterCommit(() => this.wake());
    return id;
  }

  /** Tells whom to call when new work was committed. */
  onCommitted(wake: () => void): void {
    this.wake = wake;
  }
}
