import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** A single-use link that asks one person to sign one thing. */
export interface SignLink {
  id: string;
  tokenHash: string;
  draftId: string;
  signingKey: string;
  madeByKind: 'resident' | 'staff';
  madeById: string;
  madeAt: Date;
  expiresAt: Date;
  wrongTries: number;
  usedAt: Date | null;
  replacedAt: Date | null;
  /** When somebody else than who made it first looked at it. */
  openedAt: Date | null;
}

/** Stores links by the hash of their token: the database alone opens none. */
@Singleton()
export class SignLinkRepository {
  @Inject() private readonly database!: Database;

  async find(tokenHash: string, tx?: Transaction): Promise<SignLink | undefined> {
    const lock = tx ? this.database.forUpdate : '';
    return this.database.selectOne<SignLink>(`SELECT * FROM sign_link WHERE token_hash = ?${lock}`, [tokenHash], tx);
  }

  /** The last link for each thing to be signed that was not used: it may have run out. */
  async unusedOf(draftId: string, tx?: Transaction): Promise<SignLink[]> {
    return this.database.select<SignLink>(
      `SELECT * FROM sign_link WHERE draft_id = ? AND used_at IS NULL AND replaced_at IS NULL ORDER BY id DESC`,
      [draftId],
      tx,
    );
  }

  /** Notes that a link was looked at, the first time. */
  async noteOpened(id: string, at: Date): Promise<void> {
    await this.database.execute('UPDATE sign_link SET opened_at = ? WHERE id = ? AND opened_at IS NULL', [at, id]);
  }

  /** Adds a link; an older one for the same signature stops working. */
  async add(link: SignLink, tx: Transaction): Promise<void> {
    await this.database.execute(
      'UPDATE sign_link SET replaced_at = ? WHERE draft_id = ? AND signing_key = ? AND used_at IS NULL',
      [link.madeAt, link.draftId, link.signingKey],
      tx,
    );
    await this.database.insert('sign_link', { ...link }, tx);
  }

  async use(id: string, at: Date, tx: Transaction): Promise<boolean> {
    return (
      (await this.database.execute(
        'UPDATE sign_link SET used_at = ? WHERE id = ? AND used_at IS NULL',
        [at, id],
        tx,
      )) === 1
    );
  }

  /** Takes one of the tries before the ending is compared, so that many at once get no more; false where none is left. */
  async takeTry(id: string, most: number): Promise<boolean> {
    const sql = 'UPDATE sign_link SET wrong_tries = wrong_tries + 1 WHERE id = ? AND wrong_tries < ?';
    return (await this.database.execute(sql, [id, most])) === 1;
  }

  /** Gives a try back that was not wrong. */
  async returnTry(id: string): Promise<void> {
    await this.database.execute('UPDATE sign_link SET wrong_tries = wrong_tries - 1 WHERE id = ?', [id]);
  }
}
