import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../database/database';

/** Whether this process should be sent requests. */
@Singleton()
export class Readiness {
  @Inject() private readonly database!: Database;
  private stopping = false;

  /** From now on the process is not ready: it finishes what it has and ends. */
  beginStopping(): void {
    this.stopping = true;
  }

  async isReady(): Promise<boolean> {
    if (this.stopping) return false;
    return this.database.ping().then(
      () => true,
      () => false,
    );
  }
}
