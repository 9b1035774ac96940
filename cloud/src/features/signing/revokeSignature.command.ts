import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Audit } from '../../platform/audit/audit';
import { tokenHash } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { DraftRepository } from '../drafts/api';
import { Messages } from '../messages/api';
import { OwnHand } from './ownHand';
import type { SignatureRow } from './signature';
import { SignatureStore } from './signature.repository';
import { SignRequestRepository } from './signRequest.repository';
import { SignedCases } from './signedCases';

/** The code has eight digits: guessed at this pace it holds for longer than anybody lives. */
const tries = { attempts: 10, withinSeconds: 3600 };
/** Whoever goes through many signatures from one place. */
const triesAtAddress = { attempts: 60, withinSeconds: 3600 };

/**
 * Takes an authorization back: by the signer's own account, or with the code given at signing. A commitment stays. Who
 * filled in and who handles the cases are told: nothing may be verified any more.
 */
@Singleton()
export class RevokeSignature {
  @Inject() private readonly database!: Database;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly requests!: SignRequestRepository;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly ownHand!: OwnHand;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly cases!: SignedCases;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly audit!: Audit;

  async run(
    actor: Actor,
    request: { id: string; revokeCode?: string | undefined; reason?: string | undefined },
    clientAddress: string,
  ): Promise<void> {
    await this.limits.count([`revoke@${clientAddress}`], triesAtAddress);
    await this.limits.count([`revoke:${request.id}`], tries);
    await this.database.transaction(async (tx) => {
      const row = await this.signatures.find(request.id, tx);
      if (!row || row.kind !== 'authorization' || row.standingKey === null) throw new DomainError('notFound');
      if (!(await this.isSigner(actor, row, request.revokeCode, tx))) throw new DomainError('notFound');
      await this.signatures.revoke(tx, row.id);
      await this.audit.append(tx, {
        chainId: row.draftId ?? row.id,
        action: 'revokeAuthorization',
        actor,
        details: { signatureId: row.id, reason: request.reason ?? null },
      });
      // Whoever takes it back is not asked for it again by itself.
      if (row.draftId !== null && row.signingKey !== null)
        await this.requests.forget({ draftId: row.draftId, signingKey: row.signingKey }, tx);
      const draft = row.draftId === null ? undefined : await this.drafts.find(row.draftId, tx);
      if (!draft) return;
      const handlers = await this.cases.handlersOf(draft.id, row.id, tx);
      const owner = draft.ownerKind === 'resident' ? { accountIds: [draft.ownerId] } : {};
      const to = { ...owner, staffIds: draft.ownerKind === 'staff' ? [draft.ownerId, ...handlers] : handlers };
      const params = { signer: this.signatures.signerName(row) };
      await this.messages.send(tx, { to, code: 'authorizationRevoked', params, caseId: null });
    });
  }

  private async isSigner(actor: Actor, row: SignatureRow, code: string | undefined, tx: Transaction): Promise<boolean> {
    if (code !== undefined && row.revokeCodeHash === tokenHash(code.trim())) return true;
    if (actor.kind !== 'resident') return false;
    if (row.draftId !== null && (await this.ownHand.signedFrom(tx, actor.accountId, row.draftId, row.id))) return true;
    const account = await this.accounts.byId(actor.accountId, tx);
    // Whoever merely types somebody's number takes nothing back for them.
    return account?.identity === 'proved' && account.idIndex === row.signerIdIndex;
  }
}
