import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { MakeSignLink } from './makeSignLink.command';
import type { MadeLink } from './makeSignLink.command';
import { SignedCases } from './signedCases';
import { SignRequestRepository } from './signRequest.repository';
import { SigningState } from './signingState';
import type { SignatureNeed } from './signingSubject';

/** One thing that somebody else's application asks this person to sign. */
export interface AskedToSign {
  draft: Draft;
  need: SignatureNeed;
  askedAt: Date;
  applicantName: string;
}

/** What others have asked a person to sign; only who is proved to be that person is told. */
@Singleton()
export class OwnSigning {
  @Inject() private readonly database!: Database;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly requests!: SignRequestRepository;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly cases!: SignedCases;
  @Inject() private readonly link!: MakeSignLink;

  /** What is not signed yet and is asked of the owner of this account in applications of others. */
  async asked({ accountId }: ResidentPrincipal): Promise<AskedToSign[]> {
    const account = await this.accounts.byId(accountId);
    if (account?.identity !== 'proved' || account.idIndex === null) return [];
    const asked: AskedToSign[] = [];
    for (const { draftId, signingKey, askedAt } of await this.requests.ofSigner(account.idIndex)) {
      const draft = await this.drafts.find(draftId);
      if (!draft || !(await this.isForThem(draft, accountId))) continue;
      const all = await this.state.of(draft);
      const found = all.find(({ need }) => need.key === signingKey && need.signerIdIndex === account.idIndex);
      const applicantName = all.find(({ need }) => need.kind === 'commitment')?.need.forName ?? '';
      if (found && !found.signature) asked.push({ draft, need: found.need, askedAt, applicantName });
    }
    return asked;
  }

  /** What waits in an application of one's own is told with it; what is over asks nothing. */
  private async isForThem(draft: Draft, accountId: string): Promise<boolean> {
    if (draft.sentApplicationId !== null) return this.cases.anyOpen(draft.id);
    return draft.ownerKind !== 'resident' || draft.ownerId !== accountId;
  }

  /** A link of one's own to what one was asked to sign; `notFound` to everybody else. */
  async linkFor(principal: ResidentPrincipal, draftId: string, key: string): Promise<MadeLink> {
    const asked = (await this.asked(principal)).find(({ draft, need }) => draft.id === draftId && need.key === key);
    if (!asked) throw new DomainError('notFound');
    return this.database.transaction(async (tx) => {
      const draft = await this.drafts.find(draftId, tx);
      if (!draft) throw new DomainError('notFound');
      return this.link.make(draft, key, tx);
    });
  }
}
