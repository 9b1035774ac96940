import { Inject, Singleton } from '@midwayjs/core';
import { authorizationCovers } from '@twin-pledge/shared/copy/authorizationText';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { answersHash } from '../applications/api';
import type { Draft } from '../drafts/api';
import { SignatureStore } from './signature.repository';
import type { SignatureRow } from './signature';
import { SigningState } from './signingState';
import { SigningSubject } from './signingSubject';
import { SigningTexts } from './signingTexts';

/**
 * Signatures given for one application that stand for the next as well, so that nobody signs twice without need (D06):
 * a commitment where its wording is still the one in force and the answers are the same but for the aid asked; an
 * authorization where its wording names the new aid as its purpose. Whatever is not covered is signed again.
 */
@Singleton()
export class CarriedSignatures {
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly subject!: SigningSubject;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly clock!: Clock;

  /** How many were carried; called while the answers of the next one are those of the first but for the aid. */
  async carry(from: Draft, into: Draft, aid: AidCode, tx: Transaction): Promise<number> {
    const hash = answersHash(await this.subject.answersOf(into, tx));
    let carried = 0;
    for (const { signature } of await this.state.of(from, tx)) {
      if (!signature || !(await this.covers(signature, into, aid, tx))) continue;
      await this.signatures.carry(signature.id, into.id, signature.kind === 'commitment' ? hash : null, tx);
      carried += 1;
    }
    return carried;
  }

  private async covers(signature: SignatureRow, into: Draft, aid: AidCode, tx: Transaction): Promise<boolean> {
    if (signature.kind === 'authorization') return authorizationCovers(signature.textVersion, aid);
    const answers = await this.subject.answersOf(into, tx);
    const need = this.subject.needsOf(answers).find(({ key }) => key === signature.signingKey);
    if (!need) return false;
    const now = this.texts.forNeed(need, answers, this.clock.todayOn());
    return now.textId === signature.textId && now.textVersion === signature.textVersion;
  }
}
