import { Inject, Singleton } from '@midwayjs/core';
import { subjectIdOf, type Principal, type SystemActor } from '../auth/principal';
import { Clock } from '../clock/clock';
import { Database, type Transaction } from '../database/database';
import { isDuplicateKey } from '../database/isDuplicateKey';
import { newId } from '../ids/newId';
import { Settings } from '../settings/settings';
import { auditHash, beforeFirst, type AuditContent } from './auditHash';
import { ChainKeys } from './chainKeys';
import { canonicalJson } from './canonicalJson';

export interface AuditEvent {
  /** The id of the case, account or other thing whose history this belongs to. */
  readonly chainId: string;
  readonly action: string;
  readonly actor: Principal | SystemActor;
  /** What is needed to understand the step later; ids and codes rather than names. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface AuditEntry extends AuditContent {
  readonly id: string;
  readonly hash: string;
}

export type ChainReading =
  | { readonly intact: true; readonly entries: number; readonly sealedBefore: number }
  | { readonly intact: false; readonly brokenAtSeq: number };

interface Head {
  readonly seq: number;
  readonly hash: string;
}

const entryColumns = 'id, chain_id, seq, at, actor_kind, actor_id, action, details, prev_hash, hash';

/** The history that nobody can rewrite: entries are chained by hash, and the database only lets them be inserted. */
@Singleton()
export class Audit {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly settings!: Settings;

  /** Adds an entry to a chain, in the transaction of what it tells about. Answers its place in the chain, from 1. */
  async append(tx: Transaction, event: AuditEvent): Promise<number> {
    const { content, hash } = this.entryAfter(await this.lockHead(tx, event.chainId), event);
    await this.database.insert('audit_entry', { id: newId(), ...content, hash }, tx);
    await this.database.update('audit_chain', { seq: content.seq, hash }, { chainId: event.chainId }, tx);
    return content.seq;
  }

  /** Adds an entry to each of several chains, one a chain and a few hundred at most, with three statements for all. */
  async appendToEach(tx: Transaction, events: readonly AuditEvent[]): Promise<void> {
    const byChain = new Map(events.map((event) => [event.chainId, event]));
    if (byChain.size < events.length) throw new Error('two entries for one chain at once');
    if (events.length === 0) return;
    const sql = `SELECT chain_id, seq, hash FROM audit_chain WHERE chain_id IN (?) ORDER BY chain_id${this.database.forUpdate}`;
    const heads = await this.database.select<Head & { chainId: string }>(sql, [[...byChain.keys()]], tx);
    const made = heads.map((head) => this.entryAfter(head, byChain.get(head.chainId) as AuditEvent));
    for (const { chainId } of heads) byChain.delete(chainId);
    if (made.length > 0) await this.addAll(tx, made);
    // Nothing was ever told about these.
    for (const event of byChain.values()) await this.append(tx, event);
  }

  /** A chain's entries, oldest first; their `details` are JSON text. */
  async read(chainId: string, tx?: Transaction): Promise<AuditEntry[]> {
    return this.database.select<AuditEntry>(
      `SELECT ${entryColumns}
       FROM audit_entry WHERE chain_id = ? ORDER BY seq`,
      [chainId],
      tx,
    );
  }

  /**
   * Computes a chain again: tells the first entry that was changed, moved or cut off; `sealedBefore` is the last one that
   * a former key sealed.
   */
  async verifyChain(chainId: string): Promise<ChainReading> {
    const entries = await this.read(chainId);
    const keys = new ChainKeys(this.settings.keys);
    let [prevHash, sealedBefore] = [beforeFirst, 0];
    for (const [index, entry] of entries.entries()) {
      const content = { ...entry, seq: index + 1, prevHash };
      const key = keys.matching((one) => auditHash(one, content) === entry.hash);
      if (entry.seq !== index + 1 || !key) return { intact: false, brokenAtSeq: index + 1 };
      if (!keys.isNewest) sealedBefore = entry.seq;
      prevHash = entry.hash;
    }
    const head = await this.database.selectOne<{ seq: number }>('SELECT seq FROM audit_chain WHERE chain_id = ?', [
      chainId,
    ]);
    const known = head?.seq ?? 0;
    if (known !== entries.length) return { intact: false, brokenAtSeq: Math.min(known, entries.length) + 1 };
    return { intact: true, entries: entries.length, sealedBefore };
  }

  private entryAfter(head: Head, event: AuditEvent): { readonly content: AuditContent; readonly hash: string } {
    const content: AuditContent = {
      chainId: event.chainId,
      seq: head.seq + 1,
      at: this.clock.now(),
      actorKind: event.actor.kind,
      actorId: subjectIdOf(event.actor),
      action: event.action,
      details: canonicalJson(event.details ?? {}),
      prevHash: head.hash,
    };
    return { content, hash: auditHash(this.settings.keys.chain, content) };
  }

  private async addAll(tx: Transaction, made: readonly { content: AuditContent; hash: string }[]): Promise<void> {
    const marks = made.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ');
    const values = made.flatMap(({ content: c, hash }) => [
      newId(), c.chainId, c.seq, c.at, c.actorKind, c.actorId, c.action, c.details, c.prevHash, hash,
    ]); // prettier-ignore
    await this.database.execute(`INSERT INTO audit_entry (${entryColumns}) VALUES ${marks}`, values, tx);
    const cases = made.map(() => 'WHEN ? THEN ?').join(' ');
    await this.database.execute(
      `UPDATE audit_chain SET seq = seq + 1, hash = CASE chain_id ${cases} END WHERE chain_id IN (?)`,
      [...made.flatMap(({ content, hash }) => [content.chainId, hash]), made.map(({ content }) => content.chainId)],
      tx,
    );
  }

  private async lockHead(tx: Transaction, chainId: string): Promise<Head> {
    const sql = `SELECT seq, hash FROM audit_chain WHERE chain_id = ?${this.database.forUpdate}`;
    const head = await this.database.selectOne<Head>(sql, [chainId], tx);
    if (head) return head;
    const first = { seq: 0, hash: beforeFirst };
    try {
      await this.database.insert('audit_chain', { chainId, ...first }, tx);
      return first;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return (await this.database.selectOne<Head>(sql, [chainId], tx)) ?? first;
    }
  }
}
