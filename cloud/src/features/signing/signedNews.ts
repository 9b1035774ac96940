import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import type { Draft } from '../drafts/api';
import { Messages } from '../messages/api';
import { SigningState } from './signingState';
import type { SignatureNeed } from './signingSubject';

/**
 * Tells both sides of a signature: who fills in and who applies, how many are still waited for; and the signer, in whose
 * name it was given, so that nobody's name is used unseen.
 */
@Singleton()
export class SignedNews {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly state!: SigningState;

  async tell(tx: Transaction, actor: Actor, draft: Draft, need: SignatureNeed): Promise<void> {
    const applies = (await this.state.of(draft, tx)).find((one) => one.need.kind === 'commitment')?.need;
    const hand = actor.kind === 'resident' ? actor.accountId : null;
    const owner = draft.ownerKind === 'resident' ? draft.ownerId : null;
    const signers = await this.accountsOf(need.signerIdIndex, tx);
    if (hand !== null && hand !== owner) signers.add(hand);
    const others = await this.accountsOf(applies?.signerIdIndex ?? null, tx);
    if (owner !== null) others.add(owner);
    for (const account of [...signers, hand]) if (account !== null) others.delete(account);
    // Who signs in their own application sees it on the page they sign on.
    if (hand === owner && owner !== null) signers.delete(owner);
    const missing = (await this.state.whoSigned(draft, tx)).filter(({ signed }) => !signed).length;
    const signed = { signer: need.signerName, ...(missing > 0 ? { missing } : {}) };
    const staffIds = draft.ownerKind === 'staff' && actor.kind !== 'staff' ? [draft.ownerId] : [];
    const to = { accountIds: [...others], staffIds };
    await this.messages.send(tx, { to, code: 'signed', params: signed, caseId: null });
    const own = { applicant: applies?.forName ?? '' };
    await this.messages.send(tx, { to: { accountIds: [...signers] }, code: 'youSigned', params: own, caseId: null });
  }

  private async accountsOf(idIndex: string | null, tx: Transaction): Promise<Set<string>> {
    const account = idIndex === null ? undefined : await this.accounts.provedByIdIndex(idIndex, tx);
    return new Set(account ? [account.id] : []);
  }
}
