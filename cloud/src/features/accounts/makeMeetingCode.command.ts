import { randomInt } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Clock } from '../../platform/clock/clock';
import { AccountRepository } from './account.repository';
import { MeetingCodes } from './meetingCodes';

const codesAnHour = { attempts: 12, withinSeconds: 3600 };
const validMinutes = 10;

/** Makes the code that a resident shows to an officer or aide face to face. */
@Singleton()
export class MakeMeetingCode {
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly codes!: MeetingCodes;

  /** Six digits, valid ten minutes, once; an earlier one ends. DomainError identityAlreadyProved or tooManyAttempts. */
  async run({ accountId }: ResidentPrincipal): Promise<{ code: string; expiresAt: string }> {
    const account = await this.accounts.byId(accountId);
    if (account?.identity === 'proved') throw new DomainError('identityAlreadyProved');
    await this.limits.count([`meeting-code:${accountId}`], codesAnHour);
    const expiresAt = new Date(this.clock.now().getTime() + validMinutes * 60_000);
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      if (await this.codes.keep(code, accountId, expiresAt)) return { code, expiresAt: expiresAt.toISOString() };
    }
    throw new DomainError('unavailable');
  }
}
