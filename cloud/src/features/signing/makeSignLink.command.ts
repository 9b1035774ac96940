import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { NATION } from '@twin-pledge/shared/kernel/regionCode';
import { Clock } from '../../platform/clock/clock';
import { newLinkToken, tokenHash } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { DraftAccess } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { SignLinkRepository } from './signLink.repository';
import { SignRequestRepository } from './signRequest.repository';
import { SigningSubject } from './signingSubject';

const dayMs = 86_400_000;

/** A link that was just made; its token is told once and stored nowhere. */
export interface MadeLink {
  token: string;
  expiresAt: Date;
}

/** Makes a single-use link for one signer; it works for the pack's days, and an older one stops working. */
@Singleton()
export class MakeSignLink {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly subject!: SigningSubject;
  @Inject() private readonly links!: SignLinkRepository;
  @Inject() private readonly requests!: SignRequestRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** For whoever fills in; `notFound` to others and for what is not asked. */
  async run(actor: Actor, draftId: string, key: string): Promise<MadeLink> {
    return this.database.transaction(async (tx) => this.make(await this.access.require(actor, draftId, tx), key, tx));
  }

  /** For a draft that the caller has locked and may ask a signature for. */
  async make(draft: Draft, key: string, tx: Transaction): Promise<MadeLink> {
    const answers = await this.subject.answersOf(draft, tx);
    const need = this.subject.need(answers, key);
    const policy = this.policies.resolve(answers.residence?.regionCode ?? NATION, this.clock.todayOn());
    const madeAt = this.clock.now();
    const token = newLinkToken();
    const expiresAt = new Date(madeAt.getTime() + policy.number('authorization.linkValidDays') * dayMs);
    await this.links.add(
      {
        id: newId(),
        tokenHash: tokenHash(token),
        draftId: draft.id,
        signingKey: need.key,
        madeByKind: draft.ownerKind,
        madeById: draft.ownerId,
        madeAt,
        expiresAt,
        wrongTries: 0,
        usedAt: null,
        replacedAt: null,
        openedAt: null,
      },
      tx,
    );
    await this.requests.ask(draft.id, need, tx);
    return { token, expiresAt };
  }
}
