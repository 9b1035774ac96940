import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';

const tolerated = 3;
const firstPauseMilliseconds = 60_000;
const longestPauseMilliseconds = 3_600_000;

interface Circuit {
  sourceCode: string;
  failures: number;
  closedUntil: Date | null;
}

/** Leaves a source alone that failed several times in a row, longer each time, so that it costs the others nothing. */
@Singleton()
export class SourceCircuits {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  /** The sources that are left alone now. */
  async down(): Promise<Set<string>> {
    const now = this.clock.now();
    const rows = await this.database.select<Circuit>('SELECT * FROM source_circuit WHERE closed_until > ?', [now]);
    return new Set(rows.map(({ sourceCode }) => sourceCode));
  }

  async worked(sourceCode: string): Promise<void> {
    await this.database.update('source_circuit', { failures: 0, closedUntil: null }, { sourceCode });
  }

  async failed(sourceCode: string): Promise<void> {
    await this.database.insert('source_circuit', { sourceCode, failures: 0 }).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
    await this.database.execute('UPDATE source_circuit SET failures = failures + 1 WHERE source_code = ?', [
      sourceCode,
    ]);
    const circuit = await this.database.selectOne<Circuit>('SELECT * FROM source_circuit WHERE source_code = ?', [
      sourceCode,
    ]);
    const beyond = (circuit?.failures ?? 0) - tolerated;
    if (beyond < 0) return;
    const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** Math.min(beyond, 20));
    const closedUntil = new Date(this.clock.now().getTime() + pause);
    await this.database.update('source_circuit', { closedUntil }, { sourceCode });
  }
}
