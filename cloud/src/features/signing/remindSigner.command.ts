import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Database } from '../../platform/database/database';
import { DraftAccess } from '../drafts/api';
import { SignReminders } from './signReminders';
import { SigningState } from './signingState';

/** Whoever fills in reminds somebody of what they have to sign. */
@Singleton()
export class RemindSigner {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly reminders!: SignReminders;

  /**
   * False where that person has signed, or was reminded of it today. `notFound` for what is not asked.
   * The answer is the same whether or not that person has an account: nobody learns by it who uses this program.
   */
  async run(actor: Actor, draftId: string, key: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const draft = await this.access.require(actor, draftId, tx);
      const all = await this.state.of(draft, tx);
      const found = all.find(({ need }) => need.key === key);
      if (!found) throw new DomainError('notFound');
      if (found.signature) return false;
      const applicant = all.find(({ need }) => need.kind === 'commitment')?.need.forName ?? '';
      return this.reminders.remind(draft, found.need, applicant, tx);
    });
  }
}
