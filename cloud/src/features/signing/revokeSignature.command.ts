import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { tokenHash } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { DraftRepository } from '../drafts/api';
import { Messages } from '../messages/api';
import type { SignatureRow } from './signature';
import { SignatureStore } from './signature.repository';

/** Takes an authorization back: by the signer's own account, or with the code given at signing. A commitment stays. */
@Singleton()
export class RevokeSignature {
  @Inject() private readonly database!: Database;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly audit!: Audit;

  async run(
    actor: Actor,
    request: { id: string; revokeCode?: string | undefined; reason?: string | undefined },
  ): Promise<void> {
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
      const draft = row.draftId === null ? undefined : await this.drafts.find(row.draftId, tx);
      if (!draft) return;
      const to = draft.ownerKind === 'resident' ? { accountIds: [draft.ownerId] } : { staffIds: [draft.ownerId] };
      const params = { signer: this.signatures.signerName(row) };
      await this.messages.send(tx, { to, code: 'authorizationRevoked', params, caseId: null });
    });
  }

  private async isSigner(actor: Actor, row: SignatureRow, code: string | undefined, tx: Transaction): Promise<boolean> {
    if (code !== undefined && row.revokeCodeHash === tokenHash(code.trim())) return true;
    if (actor.kind !== 'resident' || row.signerIdIndex === null) return false;
    const account = await this.accounts.byId(actor.accountId, tx);
    return account?.idIndex === row.signerIdIndex;
  }
}
