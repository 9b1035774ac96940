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

/** The history that nobody can rewrite: entries are chained by hash, and the database only lets them be inserted. */
@Singleton()
export class Audit {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly settings!: Settings;

  /** Adds an entry to a chain, in the transaction of what it tells about. Answers its place in the chain, from 1. */
  async append(tx: Transaction, event: AuditEvent): Promise<number> {
    const head = await this.lockHead(tx, event.chainId);
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
    const hash = auditHash(this.settings.keys.chain, content);
    await this.database.insert('audit_entry', { id: newId(), ...content, hash }, tx);
    await this.database.update('audit_chain', { seq: content.seq, hash }, { chainId: event.chainId }, tx);
    return content.seq;
  }

  /** A chain's entries, oldest first; their `details` are JSON text. */
  async read(chainId: string, tx?: Transaction): Promise<AuditEntry[]> {
    return this.database.select<AuditEntry>(
      `SELECT id, chain_id, seq, at, actor_kind, actor_id, action, details, prev_hash, hash
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

  private async lockHead(tx: Transaction, chainId: string): Promise<{ seq: number; hash: string }> {
    const sql = `SELECT seq, hash FROM audit_chain WHERE chain_id = ?${this.database.forUpdate}`;
    const head = await this.database.selectOne<{ seq: number; hash: string }>(sql, [chainId], tx);
    if (head) return head;
    const first = { seq: 0, hash: beforeFirst };
    try {
      await this.database.insert('audit_chain', { chainId, ...first }, tx);
      return first;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return (await this.database.selectOne<{ seq: number; hash: string }>(sql, [chainId], tx)) ?? first;
    }
  }
}
