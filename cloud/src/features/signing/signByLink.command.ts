import { randomInt } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { normaliseIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { Clock } from '../../platform/clock/clock';
import { equalSecrets, tokenHash } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { answersHash } from '../applications/api';
import { Messages } from '../messages/api';
import { readDrawing } from './drawing';
import { LinkedNeeds } from './linkedNeed';
import type { LinkedNeed } from './linkedNeed';
import { SignatureStore } from './signature.repository';
import type { SignatureRow } from './signature';
import { SignLinkRepository } from './signLink.repository';
import type { SignatureNeed } from './signingSubject';
import { SigningTexts } from './signingTexts';

interface Request {
  token: string;
  idNumberEnding: string;
  textHash: string;
  drawing: string;
}

/** How many characters of the number the signer tells. */
const endingLength = 6;

/**
 * Signs on the signer's own phone through a link, which is used up by it. The signer tells the last six characters of
 * their number (the name, where they have none): `signerMismatch` otherwise. The account that filled the form in for
 * somebody else can't use the link it made itself: `proxyCannotSign` (B05).
 */
@Singleton()
export class SignByLink {
  @Inject() private readonly database!: Database;
  @Inject() private readonly linked!: LinkedNeeds;
  @Inject() private readonly links!: SignLinkRepository;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, request: Request): Promise<{ signature: SignatureRow; revokeCode: string }> {
    const drawing = readDrawing(request.drawing);
    const { link, need } = await this.linked.open(request.token);
    if (!tellsOwnNumber(need, request.idNumberEnding)) {
      await this.links.countWrongTry(link.id);
      throw new DomainError('signerMismatch');
    }
    const revokeCode = String(randomInt(10_000_000, 100_000_000));
    const signature = await this.database.transaction(async (tx) => {
      const opened = await this.linked.open(request.token, tx);
      await this.refuseProxy(actor, opened, tx);
      if (!(await this.links.use(opened.link.id, this.clock.now(), tx))) throw new DomainError('linkInvalid');
      return this.sign(opened, { ...request, revokeCode, bytes: drawing }, tx);
    });
    return { signature, revokeCode };
  }

  private async sign(opened: LinkedNeed, request: Request & { revokeCode: string; bytes: Buffer }, tx: Transaction) {
    const { need, draft, answers } = opened;
    const text = this.texts.forNeed(need, answers, this.clock.todayOn());
    if (text.textHash !== request.textHash) throw new DomainError('textChanged');
    const signature = await this.signatures.record(tx, {
      kind: need.kind,
      draftId: draft.id,
      signingKey: need.key,
      signerName: need.signerName,
      signerStaffId: null,
      signerIdIndex: need.signerIdIndex,
      forId: need.forId,
      asGuardian: need.asGuardian,
      ...text,
      answersHash: answersHash(answers),
      drawing: request.bytes,
      documentId: null,
      witnessStaffId: null,
      witnessNote: null,
      signedOn: this.clock.todayOn(),
      revokeCodeHash: tokenHash(request.revokeCode),
    });
    const to = draft.ownerKind === 'resident' ? { accountIds: [draft.ownerId] } : { staffIds: [draft.ownerId] };
    await this.messages.send(tx, { to, code: 'signed', params: { signer: need.signerName }, caseId: null });
    return signature;
  }

  private async refuseProxy(actor: Actor, { draft, need }: LinkedNeed, tx: Transaction): Promise<void> {
    if (actor.kind !== 'resident' || actor.accountId !== draft.ownerId) return;
    const account = await this.accounts.byId(actor.accountId, tx);
    if (account?.idIndex !== need.signerIdIndex) throw new DomainError('proxyCannotSign');
  }
}

function tellsOwnNumber(need: SignatureNeed, told: string): boolean {
  if (need.signerIdNumber === null) return equalSecrets(told.trim(), need.signerName);
  const ending = need.signerIdNumber.slice(-endingLength);
  return equalSecrets(normaliseIdNumber(told).slice(-endingLength), ending);
}
