import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ResidentPrincipal, SignedInPrincipal } from '../../platform/auth/principal';
import { Accounts } from '../accounts/api';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { DraftAccess } from '../drafts/api';
import { proxyKeyOf } from './mandate';
import { MandateRepository } from './mandate.repository';
import { MandateViews } from './mandateViews';

/** Who acts for whom, for those it concerns. */
@Singleton()
export class OwnProxies {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly drafts!: DraftAccess;
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly views!: MandateViews;

  /** Those who act for me, which needs a proved identity, and those for whom I act; the newest first. */
  async mine({ accountId }: ResidentPrincipal) {
    const account = await this.accounts.byId(accountId);
    const proved = account?.identity === 'proved' ? account.idIndex : null;
    const forMe = proved === null ? [] : await this.mandates.forApplicant(proved);
    const byMe = await this.mandates.byAccount(accountId);
    return [
      ...(await Promise.all(forMe.map((mandate) => this.views.of(mandate, 'applicant')))),
      ...(await Promise.all(byMe.map((mandate) => this.views.of(mandate, 'proxy')))),
    ];
  }

  /** How whoever fills a draft in stands; null where nothing was asked or sent. */
  async ofDraft(principal: SignedInPrincipal, draftId: string) {
    const draft = await this.drafts.require(principal, draftId);
    const { kind } = principal;
    const key = proxyKeyOf({
      accountId: kind === 'resident' ? principal.accountId : null,
      staffId: kind === 'staff' ? principal.staffId : null,
    });
    const mandate = await this.mandates.ofDraft(draft.id, key);
    return mandate ? this.views.of(mandate, 'proxy') : null;
  }

  /** All who act or acted in a case, with the calls about it. */
  async ofCase(principal: SignedInPrincipal, caseId: string) {
    await this.access.require(principal, 'viewCase', caseId);
    const row = await this.cases.find(caseId);
    if (!row) throw new DomainError('notFound');
    const all = await this.mandates.ofApplication(row.applicationId);
    return Promise.all(
      all.map(async (mandate) => ({
        ...(await this.views.of(mandate, 'office')),
        calls: principal.kind === 'staff' ? await this.views.callsOf(mandate) : [],
      })),
    );
  }
}
