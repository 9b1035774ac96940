import { Inject, Singleton } from '@midwayjs/core';
import { DomainError, invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import { Audit } from '../../platform/audit/audit';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { DraftAccess } from '../drafts/api';
import type { Mandate } from './mandate';
import { MandateRepository } from './mandate.repository';
import { MandateNews } from './mandateNews';
import { NameProxies } from './nameProxies';

/** Whoever fills in for somebody without a smartphone asks that an aide calls them. */
@Singleton()
export class AskProxyCall {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly naming!: NameProxies;
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly news!: MandateNews;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /**
   * `proxyCannotConfirm` for the proxy's own number; `notFound` where one files for oneself; `answersIncomplete` while the
   * person and the village are not known. Asked again, the number is the new one and the aides are not told twice.
   */
  async run(principal: SignedInPrincipal, draftId: string, typed: string): Promise<Mandate> {
    const reading = readPhone(typed);
    if (!reading.ok) throw invalidInput([{ path: 'number', code: reading.problem }]);
    return this.database.transaction(async (tx) => {
      const draft = await this.access.require(principal, draftId, tx);
      const known = draft.sentApplicationId === null ? undefined : await this.sent(draft.id, principal, tx);
      if (!known && !isTold(draft.answers)) throw new DomainError('answersIncomplete');
      const mandate = known ?? (await this.naming.ofDraft(tx, draft, principal));
      if (!mandate) throw new DomainError('notFound');
      if (reading.phone === mandate.proxy.phone) throw new DomainError('proxyCannotConfirm');
      if (mandate.state !== 'named') return mandate;
      const asked = { ...mandate, callNumber: reading.phone, callAskedAt: mandate.callAskedAt ?? this.clock.now() };
      await this.mandates.save(asked, tx);
      const chainId = await this.news.chainOf(tx, mandate);
      const details = { mandateId: mandate.id };
      await this.audit.append(tx, { chainId, action: 'askProxyCall', actor: principal, details });
      if (mandate.callAskedAt === null) await this.news.askForCall(tx, asked);
      return asked;
    });
  }

  private sent(draftId: string, principal: SignedInPrincipal, tx: Parameters<MandateRepository['ofDraft']>[2]) {
    const key = principal.kind === 'resident' ? `resident:${principal.accountId}` : `staff:${principal.staffId}`;
    return this.mandates.ofDraft(draftId, key, tx);
  }
}

const isTold = ({
  members,
  residence,
  needs,
}: {
  members?: { name?: string }[];
  residence?: { regionCode?: string };
  needs?: { aids?: unknown[] };
}) => !!members?.[0]?.name && !!residence?.regionCode && (needs?.aids?.length ?? 0) > 0;
