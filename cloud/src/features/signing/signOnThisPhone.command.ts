import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { answersHash } from '../applications/api';
import { DraftAccess } from '../drafts/api';
import { readDrawing } from './drawing';
import { OwnHand } from './ownHand';
import { SignatureStore } from './signature.repository';
import { SignedNews } from './signedNews';
import { SigningSubject } from './signingSubject';
import { SigningTexts } from './signingTexts';

interface Request {
  draftId: string;
  key: string;
  textHash: string;
  drawing: string;
}

/**
 * Signs on the phone that is signed in. Only the signer themself: whoever merely fills in for somebody is refused with
 * `proxyCannotSign`, because nobody signs for another (B05; TJ 二(七)). `textChanged` where another text was read.
 */
@Singleton()
export class SignOnThisPhone {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly ownHand!: OwnHand;
  @Inject() private readonly subject!: SigningSubject;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly news!: SignedNews;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, request: Request): Promise<void> {
    const drawing = readDrawing(request.drawing);
    await this.database.transaction(async (tx) => {
      const draft = await this.access.require(actor, request.draftId, tx);
      const answers = await this.subject.answersOf(draft, tx);
      const need = this.subject.need(answers, request.key);
      await this.ownHand.require(tx, actor, { draft, answers, need });
      const text = this.texts.forNeed(need, answers, this.clock.todayOn());
      if (text.textHash !== request.textHash) throw new DomainError('textChanged');
      const { id } = await this.signatures.record(tx, {
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
        drawing,
        documentId: null,
        scanHash: null,
        witnessStaffId: null,
        witnessNote: null,
        signedOn: this.clock.todayOn(),
        revokeCodeHash: null,
        signerAccountId: actor.kind === 'resident' ? actor.accountId : null,
      });
      await this.ownHand.note(tx, actor, { draft, answers, need }, id);
      await this.news.tell(tx, actor, draft, need);
    });
  }
}
