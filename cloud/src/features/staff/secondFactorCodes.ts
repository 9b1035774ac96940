import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { secondFactorStep } from '../../platform/crypto/secondFactor';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Credentials } from './credentials';
import type { StaffRecord } from './staffMember';

/** The six digits of an authenticator: whether they are right, and that they work once. */
@Singleton()
export class SecondFactorCodes {
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly database!: Database;
  @Inject() private readonly credentials!: Credentials;

  /** The step that a code belongs to. DomainError secondFactorWrong. */
  stepOf(staff: StaffRecord, code: string): number {
    const step = secondFactorStep(this.credentials.secondFactorSecret(staff), code, this.clock.now());
    if (step === null) throw new DomainError('secondFactorWrong');
    return step;
  }

  /** Uses a code up, with every older one. DomainError secondFactorWrong where it was used, or the account changed meanwhile. */
  async use({ id, credentialsVersion }: StaffRecord, step: number, tx: Transaction): Promise<void> {
    const taken = await this.database.execute(
      `UPDATE staff SET totp_last_step = ? WHERE id = ? AND active = 1 AND credentials_version = ?
       AND (totp_last_step IS NULL OR totp_last_step < ?)`,
      [step, id, credentialsVersion, step],
      tx,
    );
    if (taken === 0) throw new DomainError('secondFactorWrong', { reason: 'usedBefore' });
  }
}
