import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Clock } from '../../platform/clock/clock';
import { passwordMatches, pretendToCompare } from '../../platform/crypto/passwords';
import { newToken, tokenHash } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import { signInLimits } from './signInLimits';
import { StaffRepository } from './staff.repository';
import type { StaffRecord } from './staffMember';

const challengeMinutes = 5;

export interface Challenge {
  readonly challenge: string;
  readonly expiresAt: string;
}

/** First factor of staff: name and password. */
@Singleton()
export class SignInStaff {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly staff!: StaffRepository;

  /**
   * Answers a challenge for the second factor, valid five minutes. An unknown name, a closed account and a wrong password
   * get the same answer after the same work: DomainError signInFailed; firstPasswordOver where the password was handed
   * over too long ago; tooManyAttempts beyond the limits.
   */
  async run(typed: { readonly loginName: string; readonly password: string }, address: string): Promise<Challenge> {
    const loginName = typed.loginName.trim().toLowerCase();
    const here = `sign-in:${loginName}@${address}`;
    const anywhere = `sign-in:${loginName}`;
    await this.limits.count([here], signInLimits.accountAtAddress);
    await this.limits.count([anywhere], signInLimits.account);
    await this.limits.count([`sign-in@${address}`], signInLimits.address);
    const known = await this.staff.byLoginName(loginName);
    if (!(await this.matches(known, typed.password)) || !known) throw new DomainError('signInFailed');
    if (known.firstPasswordUntil !== null && known.firstPasswordUntil <= this.clock.now()) {
      throw new DomainError('firstPasswordOver');
    }
    await this.limits.clear(here);
    await this.limits.clear(anywhere);
    return this.challengeFor(known);
  }

  private async matches(known: StaffRecord | undefined, password: string): Promise<boolean> {
    if (known?.active) return passwordMatches(password, known.passwordHash);
    await pretendToCompare(password);
    return false;
  }

  private async challengeFor({ id, credentialsVersion }: StaffRecord): Promise<Challenge> {
    const now = this.clock.now();
    const challenge = newToken();
    const expiresAt = new Date(now.getTime() + challengeMinutes * 60_000);
    await this.database.execute('DELETE FROM sign_in_challenge WHERE staff_id = ? AND expires_at <= ?', [id, now]);
    const row = { tokenHash: tokenHash(challenge), staffId: id, credentialsVersion, expiresAt };
    await this.database.insert('sign_in_challenge', row);
    return { challenge, expiresAt: expiresAt.toISOString() };
  }
}
