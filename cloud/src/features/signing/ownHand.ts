import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import type { Draft } from '../drafts/api';
import type { SignatureNeed } from './signingSubject';

export interface Hand {
  draft: Draft;
  answers: Answers;
  need: SignatureNeed;
}

const action = 'sign';

/**
 * Nobody signs for another (B05; TJ 二(七)): `proxyCannotSign` for staff, for a phone whose account is known to be
 * somebody else's, for the account that fills in for the signer, and for one that signed this in another's name before.
 */
@Singleton()
export class OwnHand {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly blind!: BlindIndex;

  async require(tx: Transaction, actor: Actor, hand: Hand): Promise<void> {
    if (actor.kind === 'anonymous') return;
    const account = actor.kind === 'resident' ? await this.accounts.byId(actor.accountId, tx) : undefined;
    if (!account || !mayBeSigner(account, hand)) throw new DomainError('proxyCannotSign');
    const mine = (await this.audit.read(hand.draft.id, tx)).filter(
      (entry) => entry.action === action && entry.actorId === account.id,
    );
    const signer = this.signerOf(hand.need);
    if (mine.some((entry) => noted(entry.details).signer !== signer)) throw new DomainError('proxyCannotSign');
  }

  /** Notes from which account something was signed, and in whose name. */
  async note(tx: Transaction, actor: Actor, { draft, need }: Hand, signatureId: string): Promise<void> {
    const details = { signatureId, key: need.key, signer: this.signerOf(need) };
    await this.audit.append(tx, { chainId: draft.id, action, actor, details });
  }

  /** Whether a signature was given from this account. */
  async signedFrom(tx: Transaction, accountId: string, draftId: string, signatureId: string): Promise<boolean> {
    const entries = await this.audit.read(draftId, tx);
    return entries.some(
      (entry) =>
        entry.action === action && entry.actorId === accountId && noted(entry.details).signatureId === signatureId,
    );
  }

  private signerOf(need: SignatureNeed): string {
    return need.signerIdIndex ?? this.blind.of('name', need.signerName);
  }
}

const noted = (details: string) => JSON.parse(details) as { signer?: string; signatureId?: string };

function mayBeSigner(account: { id: string; idIndex: string | null }, { draft, answers, need }: Hand): boolean {
  const filer = draft.ownerKind === 'resident' && draft.ownerId === account.id;
  const signerApplies = need.signerId === applicantId;
  const forSelf = answers.purpose?.forWhom === 'self';
  // Who fills in for somebody else is not that person, whatever the account now says of itself.
  if (filer && signerApplies && !forSelf) return false;
  if (account.idIndex !== null) return account.idIndex === need.signerIdIndex;
  return !filer || (forSelf && signerApplies && hasNoNumber(answers));
}

/** Newborns, foreigners and people without registration have no number by which an account could say who it is. */
const hasNoNumber = (answers: Answers) => answers.members?.[0]?.identity?.kind !== 'residentId';
