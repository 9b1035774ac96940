import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Sessions } from '../../platform/auth/sessions';
import type { SessionOrigin } from '../../platform/auth/sessions';
import { Clock } from '../../platform/clock/clock';
import { tokenHash } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import { SecondFactorCodes } from './secondFactorCodes';
import { signInLimits } from './signInLimits';
import { StaffRepository } from './staff.repository';
import type { StaffRecord } from './staffMember';

interface ChallengeRow {
  readonly staffId: string;
  readonly credentialsVersion: number;
}

export interface StaffSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly staff: StaffRecord;
}

/** Second factor of staff: the six digits of their authenticator. */
@Singleton()
export class ConfirmSecondFactor {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly codes!: SecondFactorCodes;

  /**
   * Begins a session. A challenge and a code work once each. DomainError signInExpired for a challenge that is over,
   * unknown, used, or older than the account's present password; secondFactorWrong; tooManyAttempts.
   */
  async run(
    { challenge, code }: { readonly challenge: string; readonly code: string },
    origin?: SessionOrigin,
  ): Promise<StaffSession> {
    const challengeHash = tokenHash(challenge);
    const staff = await this.challenged(challengeHash);
    await this.limits.count([`second-factor:${staff.id}`], signInLimits.secondFactor);
    const step = this.codes.stepOf(staff, code);
    const session = await this.begin(staff, { challengeHash, step, origin });
    await this.limits.clear(`second-factor:${staff.id}`);
    return { ...session, staff };
  }

  private async challenged(challengeHash: string): Promise<StaffRecord> {
    const row = await this.database.selectOne<ChallengeRow>(
      'SELECT staff_id, credentials_version FROM sign_in_challenge WHERE token_hash = ? AND expires_at > ?',
      [challengeHash, this.clock.now()],
    );
    const staff = row && (await this.staff.byId(row.staffId));
    if (!staff?.active || staff.credentialsVersion !== row?.credentialsVersion) throw new DomainError('signInExpired');
    return staff;
  }

  private begin(
    staff: StaffRecord,
    { challengeHash, step, origin }: { challengeHash: string; step: number; origin: SessionOrigin | undefined },
  ) {
    return this.database.transaction(async (tx) => {
      const used = await this.database.execute(
        'DELETE FROM sign_in_challenge WHERE token_hash = ?',
        [challengeHash],
        tx,
      );
      if (used === 0) throw new DomainError('signInExpired');
      await this.codes.use(staff, step, tx);
      const session = await this.sessions.issue('staff', staff.id, tx, origin);
      const actor = { kind: 'staff', staffId: staff.id, roles: staff.roles, regionCode: staff.regionCode } as const;
      await this.audit.append(tx, { chainId: staff.id, action: 'signIn', actor });
      return { token: session.token, expiresAt: session.expiresAt };
    });
  }
}
