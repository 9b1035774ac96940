import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { normaliseIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { equalSecrets, sha256Hex, tokenHash } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { answersHash } from '../applications/api';
import { readDrawing } from './drawing';
import { LinkedNeeds, mostWrongTries } from './linkedNeed';
import type { LinkedNeed } from './linkedNeed';
import { OwnHand } from './ownHand';
import { SignatureStore } from './signature.repository';
import type { SignatureRow } from './signature';
import { SignLinkRepository } from './signLink.repository';
import type { SignatureNeed } from './signingSubject';
import { SignedNews } from './signedNews';
import { SigningTexts } from './signingTexts';

interface Request {
  token: string;
  idNumberEnding: string;
  textHash: string;
  drawing: string;
}

/** How many characters of the number the signer tells. */
const endingLength = 6;

type Signing = Request & { revokeCode: string; bytes: Buffer };

interface SignedByLink {
  signature: SignatureRow;
  revokeCode: string;
}

/**
 * Signs on the signer's own phone through a link, which is used up by it. The signer tells the last six characters of
 * their number (the name, where they have none): `signerMismatch` otherwise. Nobody signs for another:
 * `proxyCannotSign` (B05). Each step that must outlive a refusal stands outside the transaction of signing.
 */
@Singleton()
export class SignByLink {
  @Inject() private readonly database!: Database;
  @Inject() private readonly linked!: LinkedNeeds;
  @Inject() private readonly links!: SignLinkRepository;
  @Inject() private readonly ownHand!: OwnHand;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly news!: SignedNews;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly clock!: Clock;

  /** The same drawing sent again after a lost answer gets the same answer. */
  async run(actor: Actor, request: Request): Promise<SignedByLink> {
    const bytes = readDrawing(request.drawing);
    const revokeCode = this.revokeCodeOf(request.token);
    const signature = await this.signOnce(actor, { ...request, revokeCode, bytes }).catch(async (error: unknown) => {
      const before = await this.signedBefore(request.token, revokeCode, bytes);
      if (!before) throw error;
      return before;
    });
    return { signature, revokeCode };
  }

  private async signOnce(actor: Actor, request: Signing): Promise<SignatureRow> {
    await this.requireEnding(request);
    return this.database.transaction(async (tx) => {
      const opened = await this.linked.open(request.token, tx);
      await this.ownHand.require(tx, actor, opened);
      if (!(await this.links.use(opened.link.id, this.clock.now(), tx))) throw new DomainError('linkInvalid');
      const row = await this.sign(actor, opened, request, tx);
      await this.ownHand.note(tx, actor, opened, row.id);
      await this.news.tell(tx, actor, opened.draft, opened.need);
      return row;
    });
  }

  private async requireEnding({ token, idNumberEnding }: Request): Promise<void> {
    const { link, need } = await this.linked.open(token);
    if (!(await this.links.takeTry(link.id, mostWrongTries))) throw new DomainError('linkInvalid');
    if (!tellsOwnNumber(need, idNumberEnding)) throw new DomainError('signerMismatch');
    await this.links.returnTry(link.id);
  }

  private async signedBefore(token: string, revokeCode: string, drawing: Buffer): Promise<SignatureRow | undefined> {
    const link = await this.links.find(tokenHash(token));
    if (!link?.usedAt) return undefined;
    const [signature] = await this.signatures.madeWith(link, tokenHash(revokeCode));
    return signature?.drawingHash === sha256Hex(drawing) ? signature : undefined;
  }

  /** Eight digits that only this program can work out from the link. */
  private revokeCodeOf(token: string): string {
    const number = Number.parseInt(this.blind.of('revokeCode', token).slice(0, 12), 16);
    return String(10_000_000 + (number % 90_000_000));
  }

  private async sign(actor: Actor, opened: LinkedNeed, request: Signing, tx: Transaction): Promise<SignatureRow> {
    const { need, draft, answers } = opened;
    const text = this.texts.forNeed(need, answers, this.clock.todayOn());
    if (text.textHash !== request.textHash) throw new DomainError('textChanged');
    return this.signatures.record(tx, {
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
      scanHash: null,
      witnessStaffId: null,
      witnessNote: null,
      signedOn: this.clock.todayOn(),
      revokeCodeHash: tokenHash(request.revokeCode),
      signerAccountId: actor.kind === 'resident' ? actor.accountId : null,
    });
  }
}

function tellsOwnNumber(need: SignatureNeed, told: string): boolean {
  if (need.signerIdNumber === null) return equalSecrets(told.trim(), need.signerName);
  const ending = need.signerIdNumber.slice(-endingLength);
  return equalSecrets(normaliseIdNumber(told).slice(-endingLength), ending);
}
