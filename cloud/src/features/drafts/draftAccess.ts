import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import type { Draft } from './draft';
import { DraftRepository } from './draft.repository';

/** A draft belongs to the account or member of staff who began it; to everybody else it does not exist. */
@Singleton()
export class DraftAccess {
  @Inject() private readonly drafts!: DraftRepository;

  /**
   * The draft, if it is the actor's own; `notFound` otherwise, so that ids can't be probed. `proxyRevoked` where the person
   * it is about no longer wants the actor to act for them.
   */
  async require(actor: Actor, draftId: string, tx?: Transaction): Promise<Draft> {
    const draft = await this.drafts.find(draftId, tx);
    if (!draft || !owns(actor, draft)) throw new DomainError('notFound');
    if (await this.drafts.isShut(draft, tx)) throw new DomainError('proxyRevoked');
    return draft;
  }
}

function owns(actor: Actor, draft: Draft): boolean {
  if (actor.kind === 'resident') return draft.ownerKind === 'resident' && draft.ownerId === actor.accountId;
  return actor.kind === 'staff' && draft.ownerKind === 'staff' && draft.ownerId === actor.staffId;
}
