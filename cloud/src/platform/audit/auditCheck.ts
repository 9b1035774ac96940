import { Inject, Singleton } from '@midwayjs/core';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { Database } from '../database/database';
import { Settings } from '../settings/settings';
import { Audit } from './audit';
import { beforeFirst } from './auditHash';
import { headsHasher, rootHash } from './auditRoot';
import { AuditRoots } from './auditRoots';
import { ChainKeys } from './chainKeys';

/** The first row that is not as it was written. */
export type BrokenRow =
  | { readonly table: 'audit_entry'; readonly chainId: string; readonly seq: number }
  | { readonly table: 'audit_root' | 'audit_root_head'; readonly dayOn: PlainDate };

export type HistoryReading =
  | { readonly intact: true; readonly chains: number; readonly entries: number; readonly roots: number }
  | { readonly intact: false; readonly broken: BrokenRow };

const batch = 500;

/** Works the whole history out again: every chain from its first entry, every daily root, and that they fit each other. */
@Singleton()
export class AuditCheck {
  @Inject() private readonly database!: Database;
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly roots!: AuditRoots;

  /** Whether a root with the newest key exists: it covers all that former keys sealed. */
  private underNewKey = false;

  /** Reads everything once; an hour for some millions of entries. */
  async run(): Promise<HistoryReading> {
    const roots = await this.checkRoots();
    if (typeof roots !== 'number') return { intact: false, broken: roots };
    const cutOff = await this.cutOff();
    if (cutOff) return { intact: false, broken: cutOff };
    let [chains, entries] = [0, 0];
    for await (const chainId of this.chainIds()) {
      const reading = await this.audit.verifyChain(chainId);
      if (!reading.intact)
        return { intact: false, broken: { table: 'audit_entry', chainId, seq: reading.brokenAtSeq } };
      const added = await this.addedWithFormerKey(chainId, reading.sealedBefore);
      if (added !== undefined) return { intact: false, broken: { table: 'audit_entry', chainId, seq: added } };
      chains += 1;
      entries += reading.entries;
    }
    return { intact: true, chains, entries, roots };
  }

  /** How many roots there are, or the first that does not follow from the one before it and its heads. */
  private async checkRoots(): Promise<number | BrokenRow> {
    const keys = new ChainKeys(this.settings.keys);
    const roots = await this.roots.all();
    let prevHash = beforeFirst;
    for (const root of roots) {
      const { dayOn } = root;
      const key = keys.matching((one) => rootHash(one, { ...root, prevHash }) === root.hash);
      if (!key) return { table: 'audit_root', dayOn };
      const hasher = headsHasher(key);
      for await (const head of this.roots.headsOf(dayOn)) hasher.add(head);
      if (hasher.digest() !== root.headsHash) return { table: 'audit_root_head', dayOn };
      prevHash = root.hash;
    }
    const sql = `SELECT h.day_on FROM audit_root_head h LEFT JOIN audit_root r ON r.day_on = h.day_on
      WHERE r.day_on IS NULL ORDER BY h.day_on LIMIT 1`;
    const orphan = await this.database.selectOne<{ dayOn: PlainDate }>(sql);
    this.underNewKey = roots.length > 0 && keys.isNewest;
    return orphan ? { table: 'audit_root', dayOn: orphan.dayOn } : roots.length;
  }

  /** The first entry that a former key sealed and no root covers, though a root was made with the newer key since. */
  private async addedWithFormerKey(chainId: string, sealedBefore: number): Promise<number | undefined> {
    if (!this.underNewKey || sealedBefore === 0) return undefined;
    const sql = 'SELECT MAX(seq) AS seq FROM audit_root_head WHERE chain_id = ?';
    const covered = Number((await this.database.selectOne<{ seq: number | null }>(sql, [chainId]))?.seq ?? 0);
    return covered < sealedBefore ? covered + 1 : undefined;
  }

  /** The first entry that a root covers and that is gone, or another one. */
  private async cutOff(): Promise<BrokenRow | undefined> {
    const sql = `SELECT h.chain_id, h.seq FROM audit_root_head h
      LEFT JOIN audit_entry e ON e.chain_id = h.chain_id AND e.seq = h.seq
      WHERE e.hash IS NULL OR e.hash <> h.hash ORDER BY h.day_on, h.chain_id LIMIT 1`;
    const row = await this.database.selectOne<{ chainId: string; seq: number }>(sql);
    return row && { table: 'audit_entry', chainId: row.chainId, seq: row.seq };
  }

  /** Every chain that has a head or an entry. */
  private async *chainIds(): AsyncIterable<string> {
    for (let after = ''; ;) {
      const rows = await this.database.select<{ chainId: string }>(
        `SELECT chain_id FROM audit_chain WHERE chain_id > ? UNION SELECT chain_id FROM audit_entry WHERE chain_id > ?
         ORDER BY chain_id LIMIT ${batch}`,
        [after, after],
      );
      for (const { chainId } of rows) yield chainId;
      const last = rows.at(-1);
      if (!last) return;
      after = last.chainId;
    }
  }
}
