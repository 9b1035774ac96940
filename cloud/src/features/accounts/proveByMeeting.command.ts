import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { maskIdNumber } from '@twin-pledge/shared/kernel/maskIdNumber';
import { sameName } from '@twin-pledge/shared/kernel/personName';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Account } from './account';
import { AccountRepository } from './account.repository';
import type { Person } from './account.repository';
import { MeetingCodes } from './meetingCodes';
import { ProveIdentity } from './proveIdentity';
import { readIdentity } from './typedIdentity';

const perStaff = { attempts: 40, withinSeconds: 15 * 60 };

export interface CardSeen extends Person {
  /** The six digits on the resident's phone. */
  readonly code: string;
}

/** An officer at the window, or an aide who met the person, confirms who holds the phone, from code and card. */
@Singleton()
export class ProveByMeeting {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly codes!: MeetingCodes;
  @Inject() private readonly proving!: ProveIdentity;

  /**
   * The card must match what was declared, or tells it where nothing was. DomainError meetingCodeWrong for a code that is
   * wrong, over or used; identityMismatch with the fields that differ; identityAlreadyProved; invalidInput.
   */
  async run({ code, ...card }: CardSeen, principal: StaffPrincipal): Promise<{ name: string; idNumberMasked: string }> {
    await this.limits.count([`meeting:${principal.staffId}`], perStaff);
    const person = readIdentity(card, this.clock.todayOn());
    const accountId = await this.codes.accountOf(code);
    if (accountId === undefined) throw new DomainError('meetingCodeWrong');
    await this.database
      .transaction(async (tx) => {
        await this.accounts.lock(accountId, tx);
        const account = await this.accounts.byId(accountId, tx);
        if (!account) throw new DomainError('meetingCodeWrong');
        if (account.identity === 'proved') throw new DomainError('identityAlreadyProved');
        const fields = differences(account, person);
        if (fields.length > 0) throw new DomainError('identityMismatch', { fields });
        if (!(await this.codes.use(tx, code))) throw new DomainError('meetingCodeWrong');
        const by = principal.roles.includes('townshipHandler') ? 'officer' : 'aide';
        await this.proving.run(tx, account, person, by, principal);
      })
      .catch(async (error: unknown) => {
        if (error instanceof DomainError && error.code === 'identityMismatch') await this.codes.countWrongTry(code);
        throw error;
      });
    return { name: person.name, idNumberMasked: maskIdNumber(person.idNumber) };
  }
}

function differences(account: Account, { name, idNumber }: Person): string[] {
  const fields: string[] = [];
  if (account.name !== null && !sameName(account.name, name)) fields.push('name');
  if (account.idNumber !== null && account.idNumber !== idNumber) fields.push('idNumber');
  return fields;
}
