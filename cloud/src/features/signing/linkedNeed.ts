import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { tokenHash } from '../../platform/crypto/tokens';
import type { Transaction } from '../../platform/database/database';
import { DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { SignLinkRepository } from './signLink.repository';
import type { SignLink } from './signLink.repository';
import { SigningSubject } from './signingSubject';
import type { SignatureNeed } from './signingSubject';

/** After so many wrong tries a link stops working: the ending of a number can't be guessed through it. */
export const mostWrongTries = 5;

export interface LinkedNeed {
  link: SignLink;
  draft: Draft;
  answers: Answers;
  need: SignatureNeed;
}

/** Opens a link: what it asks of whom. `linkInvalid` where it is unknown, used or replaced; `linkExpired` where too old. */
@Singleton()
export class LinkedNeeds {
  @Inject() private readonly links!: SignLinkRepository;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly subject!: SigningSubject;
  @Inject() private readonly clock!: Clock;

  async open(token: string, tx?: Transaction): Promise<LinkedNeed> {
    const link = await this.links.find(tokenHash(token), tx);
    if (!link || link.usedAt || link.replacedAt || link.wrongTries >= mostWrongTries)
      throw new DomainError('linkInvalid');
    if (link.expiresAt <= this.clock.now()) throw new DomainError('linkExpired');
    const draft = await this.drafts.find(link.draftId, tx);
    if (!draft) throw new DomainError('linkInvalid');
    const answers = await this.subject.answersOf(draft, tx);
    const need = this.subject.needsOf(answers).find(({ key }) => key === link.signingKey);
    if (!need) throw new DomainError('linkInvalid');
    return { link, draft, answers, need };
  }
}
