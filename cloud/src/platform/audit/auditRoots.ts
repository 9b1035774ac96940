import { Inject, Singleton } from '@midwayjs/core';
import { addDays, type PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../clock/clock';
import { Database, type Transaction } from '../database/database';
import { isDuplicateKey } from '../database/isDuplicateKey';
import { Log } from '../log/log';
import { Settings } from '../settings/settings';
import { beforeFirst } from './auditHash';
import { headsHasher, rootHash, type AuditRoot, type ChainHead } from './auditRoot';

const batch = 500;

/** The daily roots over all chains: a chain that is cut off or left out afterwards, with its head, no longer fits them. */
@Singleton()
export class AuditRoots {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly log!: Log;

  /**
   * Seals the day that is over, once: every chain that has grown since the last root. The root also goes into the log, so
   * that somebody who rewrites the whole database must rewrite what the log was copied to, too.
   */
  async sealYesterday(): Promise<void> {
    const dayOn = addDays(this.clock.todayOn(), -1);
    const root = await this.database
      .transaction((tx) => this.seal(dayOn, tx))
      .catch((error: unknown) => {
        // Another process was faster.
        if (!isDuplicateKey(error)) throw error;
        return null;
      });
    if (root) this.log.info('audit.sealed', { dayOn, heads: root.heads, root: root.hash });
  }

  /** All roots, oldest first. */
  async all(): Promise<AuditRoot[]> {
    return this.database.select<AuditRoot>(`SELECT ${columns} FROM audit_root ORDER BY day_on`);
  }

  /** The heads that a root covers, in the order in which they were hashed. */
  async *headsOf(dayOn: PlainDate): AsyncIterable<ChainHead> {
    const sql = `SELECT chain_id, seq, hash FROM audit_root_head WHERE day_on = ? AND chain_id > ?
      ORDER BY chain_id LIMIT ${batch}`;
    yield* this.byChain((after) => this.database.select<ChainHead>(sql, [dayOn, after]));
  }

  private async seal(dayOn: PlainDate, tx: Transaction): Promise<AuditRoot | null> {
    const last = await this.database.selectOne<AuditRoot>(
      `SELECT ${columns} FROM audit_root ORDER BY day_on DESC LIMIT 1`,
      [],
      tx,
    );
    if (last && last.dayOn >= dayOn) return null;
    const hasher = headsHasher(this.settings.keys.chain);
    let heads = 0;
    for await (const head of this.grown(tx)) {
      await this.database.insert('audit_root_head', { dayOn, ...head }, tx);
      hasher.add(head);
      heads += 1;
    }
    const content = { dayOn, sealedAt: this.clock.now(), heads, headsHash: hasher.digest() };
    const unsealed = { ...content, prevHash: last?.hash ?? beforeFirst };
    const root: AuditRoot = { ...unsealed, hash: rootHash(this.settings.keys.chain, unsealed) };
    await this.database.insert('audit_root', { ...root }, tx);
    return root;
  }

  /** The heads of the chains that no root covers as they stand now. */
  private async *grown(tx: Transaction): AsyncIterable<ChainHead> {
    const sql = `SELECT c.chain_id, c.seq, c.hash FROM audit_chain c
      LEFT JOIN audit_root_head h ON h.chain_id = c.chain_id AND h.seq = c.seq
      WHERE h.chain_id IS NULL AND c.seq > 0 AND c.chain_id > ? ORDER BY c.chain_id LIMIT ${batch}`;
    yield* this.byChain((after) => this.database.select<ChainHead>(sql, [after], tx));
  }

  private async *byChain(read: (after: string) => Promise<ChainHead[]>): AsyncIterable<ChainHead> {
    for (let after = ''; ;) {
      const heads = await read(after);
      yield* heads;
      const last = heads.at(-1);
      if (!last) return;
      after = last.chainId;
    }
  }
}

const columns = 'day_on, sealed_at, heads, heads_hash, prev_hash, hash';
