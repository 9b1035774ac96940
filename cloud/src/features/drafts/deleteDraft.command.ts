import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Database } from '../../platform/database/database';
import { DraftRepository } from './draft.repository';
import { DraftAccess } from './draftAccess';

/** Throws an open draft away; its signatures go with it, its papers become orphans that the vault's sweep removes. A sent one is refused. */
@Singleton()
export class DeleteDraft {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly drafts!: DraftRepository;

  async run(actor: Actor, draftId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const draft = await this.access.require(actor, draftId, tx);
      if (draft.sentApplicationId !== null) throw new DomainError('draftSent');
      await this.drafts.remove(draftId, tx);
    });
  }
}
