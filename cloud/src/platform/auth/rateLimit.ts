import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../clock/clock';
import { sha256Hex } from '../crypto/tokens';
import { Database } from '../database/database';
import { isDuplicateKey } from '../database/isDuplicateKey';

/** At most so many attempts within so many seconds; then refused until the window has passed. */
export interface Limit {
  readonly attempts: number;
  readonly withinSeconds: number;
}

interface WindowRow {
  readonly attempts: number;
  readonly startedAt: Date;
}

/** Counts attempts by key (an account, an address) in the database, so that neither a restart nor a second process forgets. */
@Singleton()
export class RateLimit {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  /** Counts one attempt under each key; DomainError tooManyAttempts, with the seconds to wait, beyond the limit. */
  async count(keys: readonly string[], limit: Limit): Promise<void> {
    for (const key of keys) await this.countOne(sha256Hex(key), limit);
  }

  /** Forgets the attempts under a key, after a success. */
  async clear(key: string): Promise<void> {
    await this.database.execute('DELETE FROM rate_window WHERE key_hash = ?', [sha256Hex(key)]);
  }

  private async countOne(keyHash: string, limit: Limit): Promise<void> {
    const now = this.clock.now();
    const windowBegan = new Date(now.getTime() - limit.withinSeconds * 1000);
    const counted = await this.database.execute(
      'UPDATE rate_window SET attempts = attempts + 1 WHERE key_hash = ? AND started_at > ?',
      [keyHash, windowBegan],
    );
    if (counted === 0) await this.beginWindow(keyHash, now, windowBegan);
    const window = await this.database.selectOne<WindowRow>(
      'SELECT attempts, started_at FROM rate_window WHERE key_hash = ?',
      [keyHash],
    );
    if (!window || window.attempts <= limit.attempts) return;
    const endsAt = window.startedAt.getTime() + limit.withinSeconds * 1000;
    const retryAfterSeconds = Math.max(1, Math.ceil((endsAt - now.getTime()) / 1000));
    throw new DomainError('tooManyAttempts', { retryAfterSeconds });
  }

  private async beginWindow(keyHash: string, now: Date, windowBegan: Date): Promise<void> {
    const restarted = await this.database.execute(
      'UPDATE rate_window SET attempts = 1, started_at = ? WHERE key_hash = ? AND started_at <= ?',
      [now, keyHash, windowBegan],
    );
    if (restarted > 0) return;
    try {
      await this.database.insert('rate_window', { keyHash, attempts: 1, startedAt: now });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      await this.database.execute('UPDATE rate_window SET attempts = attempts + 1 WHERE key_hash = ?', [keyHash]);
    }
  }
}
