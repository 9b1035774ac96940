import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../clock/clock';
import { newToken, tokenHash } from '../crypto/tokens';
import { Database, type Transaction } from '../database/database';
import { newId } from '../ids/newId';
import { deviceOf, shortNetwork } from './deviceOf';

export type SessionKind = 'resident' | 'staff';

export interface SessionRow {
  readonly id: string;
  readonly kind: SessionKind;
  readonly subjectId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  readonly revokedAt: Date | null;
}

/** What its owner sees of a session. */
export interface OwnSession {
  readonly id: string;
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly device: string | null;
  readonly network: string | null;
}

/** From where a session is begun: what the browser says it is, and the network address. */
export interface SessionOrigin {
  readonly userAgent: string;
  readonly clientAddress: string;
}

export type SessionReading =
  | { readonly state: 'valid'; readonly session: SessionRow }
  | { readonly state: 'expired' }
  | { readonly state: 'unknown' };

const lifeHours = { resident: 90 * 24, staff: 12 } as const;
const idleHours = { resident: 90 * 24, staff: 1 } as const;
const millisecondsPerHour = 3_600_000;
/** Being seen is written down only so often, as each write costs more than the request. */
const seenEveryMilliseconds = 5 * 60_000;

/** Signed-in sessions: an opaque token for the phone or desk, of which only the hash is kept here. */
@Singleton()
export class Sessions {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  /** Begins a session; the token is told this once. */
  async issue(
    kind: SessionKind,
    subjectId: string,
    tx?: Transaction,
    origin?: SessionOrigin,
  ): Promise<{ readonly token: string; readonly expiresAt: Date; readonly sessionId: string }> {
    const token = newToken();
    const sessionId = newId();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + lifeHours[kind] * millisecondsPerHour);
    const row = {
      id: sessionId,
      tokenHash: tokenHash(token),
      kind,
      subjectId,
      createdAt: now,
      expiresAt,
      lastSeenAt: now,
      device: origin ? deviceOf(origin.userAgent) : null,
      network: origin ? shortNetwork(origin.clientAddress) : null,
    };
    await this.database.insert('session', row, tx);
    return { token, expiresAt, sessionId };
  }

  /** Looks a token up. Sessions that ended, or stood idle too long, are `expired`. */
  async read(token: string): Promise<SessionReading> {
    const session = await this.database.selectOne<SessionRow>(
      `SELECT id, kind, subject_id, created_at, expires_at, last_seen_at, revoked_at FROM session WHERE token_hash = ?`,
      [tokenHash(token)],
    );
    if (!session) return { state: 'unknown' };
    const now = this.clock.now();
    const idle = now.getTime() - session.lastSeenAt.getTime();
    const over = session.revokedAt !== null || session.expiresAt <= now;
    if (over || idle > idleHours[session.kind] * millisecondsPerHour) return { state: 'expired' };
    if (idle > seenEveryMilliseconds) await this.database.update('session', { lastSeenAt: now }, { id: session.id });
    return { state: 'valid', session };
  }

  /** The sessions of a person that go on, the one seen last first. */
  async openOf(kind: SessionKind, subjectId: string): Promise<OwnSession[]> {
    const now = this.clock.now();
    const seenAfter = new Date(now.getTime() - idleHours[kind] * millisecondsPerHour);
    return this.database.select<OwnSession>(
      `SELECT id, token_hash, created_at, last_seen_at, device, network FROM session
       WHERE kind = ? AND subject_id = ? AND revoked_at IS NULL AND expires_at > ? AND last_seen_at >= ?
       ORDER BY last_seen_at DESC, id DESC LIMIT 200`,
      [kind, subjectId, now, seenAfter],
    );
  }

  /** Ends one session of a person, by its id. */
  async end(id: string, kind: SessionKind, subjectId: string, tx: Transaction): Promise<'now' | 'before' | 'unknown'> {
    const own = { id, kind, subjectId };
    if ((await this.database.update('session', { revokedAt: this.clock.now() }, { ...own, revokedAt: null }, tx)) > 0) {
      return 'now';
    }
    const sql = 'SELECT id FROM session WHERE id = ? AND kind = ? AND subject_id = ?';
    return (await this.database.selectOne(sql, [id, kind, subjectId], tx)) ? 'before' : 'unknown';
  }

  /** Ends the session of one token; an unknown token is no fault. */
  async revoke(token: string, tx?: Transaction): Promise<void> {
    const changes = { revokedAt: this.clock.now() };
    await this.database.update('session', changes, { tokenHash: tokenHash(token), revokedAt: null }, tx);
  }

  /** Ends all sessions of a person: a lost phone, a changed password, a member of staff who leaves; `keptToken` goes on. */
  async revokeAll(kind: SessionKind, subjectId: string, tx?: Transaction, keptToken?: string): Promise<number> {
    const sql = `UPDATE session SET revoked_at = ?
      WHERE kind = ? AND subject_id = ? AND revoked_at IS NULL AND token_hash <> ?`;
    const kept = keptToken === undefined ? '' : tokenHash(keptToken);
    return this.database.execute(sql, [this.clock.now(), kind, subjectId, kept], tx);
  }
}
