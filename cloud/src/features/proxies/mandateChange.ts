import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { mayConfirm } from '@twin-pledge/shared/access/proxyMandate';
import type { ConfirmedWay, EndedWay } from '@twin-pledge/shared/access/proxyMandate';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { DraftRepository } from '../drafts/api';
import type { Mandate } from './mandate';
import { MandateRepository } from './mandate.repository';
import { MandateNews } from './mandateNews';

interface Act<Way> {
  actor: Actor;
  way: Way;
  /** What the audit keeps besides; codes and ids only. */
  details?: Record<string, unknown>;
}

/**
 * The only place where a mandate is confirmed or ended: state, what the proxy still sees, audit and the news to both sides,
 * in one transaction.
 */
@Singleton()
export class MandateChange {
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly news!: MandateNews;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** The person said yes. Confirmed already, nothing happens; `conflict` where the draft was given up meanwhile. */
  async confirm(tx: Transaction, mandate: Mandate, { actor, way, details }: Act<ConfirmedWay>): Promise<Mandate> {
    const { state, applicationId, proxy } = mandate;
    if (state === 'confirmed') return mandate;
    if (!mayConfirm(state, applicationId !== null)) throw new DomainError('conflict');
    const confirmed = { state: 'confirmed', confirmedBy: way, confirmedAt: this.clock.now() } as const;
    const changed: Mandate = { ...mandate, ...confirmed, endedBy: null, endedAt: null };
    await this.mandates.save(changed, tx);
    if (state === 'revoked' && applicationId !== null && proxy.accountId !== null) {
      await this.applications.addFiler(applicationId, { accountId: proxy.accountId, role: 'proxy' }, tx);
    }
    await this.note(tx, changed, 'confirmProxy', { actor, details: { ...details, way } });
    await this.news.tellBoth(tx, changed, 'proxyConfirmed');
    return changed;
  }

  /** Ends it: the proxy no longer opens the draft or sees the case. Ended already, nothing happens. */
  async end(tx: Transaction, mandate: Mandate, { actor, way, details }: Act<EndedWay>): Promise<Mandate> {
    if (mandate.state === 'revoked') return mandate;
    const { applicationId, proxy, draftId } = mandate;
    const changed: Mandate = { ...mandate, state: 'revoked', endedBy: way, endedAt: this.clock.now() };
    await this.mandates.save(changed, tx);
    if (applicationId === null) await this.drafts.shut(draftId, tx);
    else if (proxy.accountId !== null) await this.applications.removeFiler(applicationId, proxy.accountId, 'proxy', tx);
    await this.note(tx, changed, 'endProxy', { actor, details: { ...details, way } });
    await this.news.tellBoth(tx, changed, 'proxyRevoked');
    await this.news.tellHandlers(tx, changed, 'proxyRevoked');
    return changed;
  }

  private async note(
    tx: Transaction,
    mandate: Mandate,
    action: string,
    { actor, details }: { actor: Actor; details: Record<string, unknown> },
  ): Promise<void> {
    const { accountId, staffId } = mandate.proxy;
    const chainId = await this.news.chainOf(tx, mandate);
    const who = { mandateId: mandate.id, proxyAccountId: accountId, proxyStaffId: staffId };
    await this.audit.append(tx, { chainId, action, actor, details: { ...details, ...who } });
  }
}
