import { Init, Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Outbox } from '../../platform/outbox/outbox';
import { draftThrownAway } from '../drafts/api';
import type { DraftThrownAway } from '../drafts/api';

/**
 * Lets go what was signed for a draft that was thrown away before it was sent: nothing rests on it, and what has lost
 * its purpose is deleted (个人信息保护法 第四十七条). A signature that was carried to another draft stays with that one.
 */
@Singleton()
export class ForgetSignatures {
  @Inject() private readonly database!: Database;
  @Inject() private readonly outbox!: Outbox;

  @Init()
  async listen(): Promise<void> {
    this.outbox.register<DraftThrownAway>(draftThrownAway, ({ draftId }) => this.forget(draftId));
  }

  private async forget(draftId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const ids = await this.signaturesAround(draftId, tx);
      await this.database.execute('DELETE FROM signature_carry WHERE draft_id = ?', [draftId], tx);
      await this.database.execute('DELETE FROM sign_link WHERE draft_id = ?', [draftId], tx);
      await this.database.execute('DELETE FROM sign_request WHERE draft_id = ?', [draftId], tx);
      if (ids.length === 0) return;
      await this.database.execute(
        `DELETE FROM signature WHERE id IN (?) AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.id = signature.draft_id)
           AND NOT EXISTS (SELECT 1 FROM signature_carry c WHERE c.signature_id = signature.id)`,
        [ids],
        tx,
      );
    });
  }

  /** Those given for it, and those carried to it. */
  private async signaturesAround(draftId: string, tx: Transaction): Promise<string[]> {
    const rows = await this.database.select<{ id: string }>(
      `SELECT id FROM signature WHERE draft_id = ? UNION SELECT signature_id AS id FROM signature_carry WHERE draft_id = ?`,
      [draftId, draftId],
      tx,
    );
    return rows.map(({ id }) => id);
  }
}
