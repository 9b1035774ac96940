import { setTimeout as pause } from 'node:timers/promises';

/** How long a statement waits for a database that has gone, as when it starts again or another node takes over. */
const longestMilliseconds = 8_000;
const longestPauseMilliseconds = 500;

/** How often, and until when, something is tried again. */
export class Patience {
  private readonly until = Date.now() + longestMilliseconds;
  private attempts = 0;

  /** Waits a little longer each time; false when it is time to give up. */
  async waits(): Promise<boolean> {
    this.attempts += 1;
    const milliseconds = Math.min(longestPauseMilliseconds, 20 * 2 ** this.attempts) * (0.5 + Math.random() / 2);
    if (Date.now() + milliseconds > this.until) return false;
    await pause(milliseconds);
    return true;
  }
}
