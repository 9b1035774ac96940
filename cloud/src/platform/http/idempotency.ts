import { Inject, Singleton } from '@midwayjs/core';
import { DomainError, invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { canonicalJson } from '../audit/canonicalJson';
import { subjectIdOf, type Principal } from '../auth/principal';
import { Clock } from '../clock/clock';
import { FieldCipher } from '../crypto/fieldCipher';
import { sha256Hex } from '../crypto/tokens';
import { Database, type Transaction } from '../database/database';
import { isDuplicateKey } from '../database/isDuplicateKey';
import { isWaitTooLong } from '../database/isWaitTooLong';

export interface OnceRequest {
  readonly endpointId: string;
  readonly key: string;
  readonly principal: Principal;
  readonly input: unknown;
}

interface KeyRow {
  readonly requestHash: string;
  readonly answer: string | null;
}

const place = 'idempotency_key.answer';

/**
 * Makes a command that is sent twice happen once. The command, its key and its answer are one transaction: after a lost
 * answer, a dropped connection or a crash there are all of them or none.
 */
@Singleton()
export class Idempotency {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly cipher!: FieldCipher;

  /**
   * Runs work unless the same command was done before, then answers what it answered. DomainError invalidInput without a
   * key, idempotencyKeyReused for another command under the same key, requestInProgress while the first still runs.
   */
  async once(request: OnceRequest, work: () => Promise<unknown>): Promise<unknown> {
    if (!/^[\x21-\x7e]{8,128}$/.test(request.key)) {
      throw invalidInput([{ path: 'Idempotency-Key', code: request.key ? 'wrongForm' : 'required' }]);
    }
    const where = {
      principal: `${request.principal.kind}:${subjectIdOf(request.principal) ?? ''}`,
      endpoint: request.endpointId,
      idemKey: request.key,
    };
    const requestHash = sha256Hex(canonicalJson(request.input));
    const earlier = await this.answered(where, requestHash);
    if (earlier) {
      await this.makeLasting(where);
      return earlier.answer;
    }
    return this.database.requestTransaction(async (tx) => {
      const taken = await this.take(where, requestHash, tx);
      if (!taken) {
        await this.makeLasting(where, tx);
        return (await this.answered(where, requestHash, tx))?.answer;
      }
      const answer = await work();
      const sealed = this.cipher.encrypt(place, JSON.stringify(answer ?? null));
      await this.database.update('idempotency_key', { answer: sealed, status: 200 }, where, tx);
      return answer;
    });
  }

  /**
   * A server shows others what was committed a moment before it is on the disk, and may die in that moment. An answer that
   * was read is therefore given only after a change of ours is on the disk, and with it all that came before.
   */
  private async makeLasting(where: { principal: string; endpoint: string; idemKey: string }, tx?: Transaction) {
    await this.database.execute(
      `UPDATE idempotency_key SET status = CASE status WHEN 200 THEN 208 ELSE 200 END
       WHERE principal = ? AND endpoint = ? AND idem_key = ?`,
      [where.principal, where.endpoint, where.idemKey],
      tx,
    );
  }

  /** Takes the key; another transaction that holds it is waited for. False when it was taken before. */
  private async take(
    where: { principal: string; endpoint: string; idemKey: string },
    requestHash: string,
    tx: Transaction,
  ): Promise<boolean> {
    try {
      await this.database.insert('idempotency_key', { ...where, requestHash, createdAt: this.clock.now() }, tx);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      if (isWaitTooLong(error)) throw new DomainError('requestInProgress', { retryAfterSeconds: 5 });
      throw error;
    }
  }

  private async answered(
    where: { principal: string; endpoint: string; idemKey: string },
    requestHash: string,
    tx?: Transaction,
  ): Promise<{ answer: unknown } | undefined> {
    const row = await this.database.selectOne<KeyRow>(
      'SELECT request_hash, answer FROM idempotency_key WHERE principal = ? AND endpoint = ? AND idem_key = ?',
      [where.principal, where.endpoint, where.idemKey],
      tx,
    );
    if (!row) return undefined;
    if (row.requestHash !== requestHash) throw new DomainError('idempotencyKeyReused');
    return {
      answer: row.answer === null ? undefined : (JSON.parse(this.cipher.decrypt(place, row.answer)) as unknown),
    };
  }
}
