import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ResidentPrincipal, SignedInPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import type { Mandate } from './mandate';
import { MandateRepository } from './mandate.repository';
import { MandateChange } from './mandateChange';

/** Which side of a mandate somebody is on. */
export type Side = 'applicant' | 'proxy';

/** The person confirms or ends it on their own phone; the proxy gives it up. */
@Singleton()
export class OwnProxy {
  @Inject() private readonly database!: Database;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly change!: MandateChange;

  /** `notFound` to everybody but the person, whose identity must be proved. */
  async confirm(principal: ResidentPrincipal, id: string): Promise<Mandate> {
    return this.database.transaction(async (tx) => {
      const { mandate, side } = await this.require(principal, id, tx);
      if (side !== 'applicant') throw new DomainError('proxyCannotConfirm');
      return this.change.confirm(tx, mandate, { actor: principal, way: 'ownPhone' });
    });
  }

  /** By either side, without a reason; `notFound` to everybody else. */
  async end(principal: SignedInPrincipal, id: string): Promise<{ mandate: Mandate; side: Side }> {
    return this.database.transaction(async (tx) => {
      const { mandate, side } = await this.require(principal, id, tx);
      const way = side === 'applicant' ? ('ownPhone' as const) : ('givenUp' as const);
      return { mandate: await this.change.end(tx, mandate, { actor: principal, way }), side };
    });
  }

  private async require(principal: SignedInPrincipal, id: string, tx: Transaction) {
    const mandate = await this.mandates.find(id, tx);
    const side = mandate && (await this.sideOf(principal, mandate, tx));
    if (!mandate || !side) throw new DomainError('notFound');
    return { mandate, side };
  }

  private async sideOf(principal: SignedInPrincipal, mandate: Mandate, tx: Transaction): Promise<Side | undefined> {
    if (principal.kind === 'staff') return mandate.proxy.staffId === principal.staffId ? 'proxy' : undefined;
    if (mandate.proxy.accountId === principal.accountId) return 'proxy';
    const account = await this.accounts.byId(principal.accountId, tx);
    const isTheirs = account?.identity === 'proved' && account.idIndex === mandate.applicantIdIndex;
    return isTheirs ? 'applicant' : undefined;
  }
}
