import { Clock } from './clock';

const millisecondsPerDay = 86_400_000;

/** A clock that can be set, for tests and for demonstrations of what happens later; it runs on from where it is set. */
export class TestClock extends Clock {
  private offsetMilliseconds = 0;
  private stoppedAt: Date | undefined;

  override now(): Date {
    return this.stoppedAt ? new Date(this.stoppedAt) : new Date(Date.now() + this.offsetMilliseconds);
  }

  /** Sets the time and lets it run on. Throws RangeError for a text that is no instant. */
  set(instant: Date | string): void {
    const target = new Date(instant);
    if (Number.isNaN(target.getTime())) throw new RangeError(`not an instant: ${String(instant)}`);
    this.stoppedAt = undefined;
    this.offsetMilliseconds = target.getTime() - Date.now();
  }

  /** Sets the time and holds it there. */
  stopAt(instant: Date | string): void {
    this.set(instant);
    this.stoppedAt = new Date(instant);
  }

  /** Moves the time on by calendar days; a stopped clock stays stopped. */
  advanceDays(days: number): void {
    this.advanceMilliseconds(days * millisecondsPerDay);
  }

  /** Moves the time on by milliseconds. */
  advanceMilliseconds(milliseconds: number): void {
    if (this.stoppedAt) this.stoppedAt = new Date(this.stoppedAt.getTime() + milliseconds);
    else this.offsetMilliseconds += milliseconds;
  }
}
