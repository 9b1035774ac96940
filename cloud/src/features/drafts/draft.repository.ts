import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Outbox } from '../../platform/outbox/outbox';
import type { Draft } from './draft';
import { draftThrownAway } from './thrownAway';
import type { DraftThrownAway } from './thrownAway';

type DraftRow = Omit<Draft, 'answers' | 'stamps'> & { answersEnc: string; stamps: string };

const columns = `id, owner_kind, owner_id, purpose_key, channel, answers_enc, stamps, version, updated_at,
  kept_until_on, sent_application_id, from_case_id`;

/** What there is one open draft of: owner and purpose. */
export const openKeyOf = (ownerKind: Draft['ownerKind'], ownerId: string, purposeKey: string): string =>
  `${ownerKind}:${ownerId}:${purposeKey}`;

const furtherKey = (purposeKey: string, number: number): string => `${purposeKey.replace(/:\d+$/, '')}:${number}`;

/** Reads and writes drafts; the answers lie encrypted. */
@Singleton()
export class DraftRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly outbox!: Outbox;

  /** One draft, locked for a change where a transaction is given. */
  async find(id: string, tx?: Transaction): Promise<Draft | undefined> {
    const lock = tx ? this.database.forUpdate : '';
    return this.one(`SELECT ${columns} FROM draft WHERE id = ?${lock}`, [id], tx);
  }

  /** The open draft of one owner and purpose. */
  async findOpen(openKey: string, tx?: Transaction): Promise<Draft | undefined> {
    return this.one(`SELECT ${columns} FROM draft WHERE open_key = ?`, [openKey], tx);
  }

  /** The drafts of one owner that are still open, newest last. */
  async listOpen(ownerKind: Draft['ownerKind'], ownerId: string): Promise<Draft[]> {
    const rows = await this.database.select<DraftRow>(
      `SELECT ${columns} FROM draft WHERE owner_kind = ? AND owner_id = ? AND open_key IS NOT NULL ORDER BY id LIMIT 100`,
      [ownerKind, ownerId],
    );
    return rows.map((row) => this.toDraft(row));
  }

  /** All drafts of a resident's account, sent ones too, locked for a change. */
  async ofAccount(accountId: string, tx: Transaction): Promise<Draft[]> {
    const sql = `SELECT ${columns} FROM draft WHERE owner_kind = 'resident' AND owner_id = ? ORDER BY id${this.database.forUpdate}`;
    return (await this.database.select<DraftRow>(sql, [accountId], tx)).map((row) => this.toDraft(row));
  }

  /** Gives a draft to another account of the same person; one with an open draft of that purpose gets it as a further one. */
  async handTo({ id, purposeKey, sentApplicationId }: Draft, accountId: string, tx: Transaction): Promise<void> {
    if (sentApplicationId !== null) {
      await this.database.update('draft', { ownerId: accountId }, { id }, tx);
      return;
    }
    let [key, further] = [purposeKey, 2];
    while (await this.findOpen(openKeyOf('resident', accountId, key), tx)) key = furtherKey(purposeKey, further++);
    const changes = { ownerId: accountId, purposeKey: key, openKey: openKeyOf('resident', accountId, key) };
    await this.database.update('draft', changes, { id }, tx);
  }

  /** Adds a draft; a duplicate open_key is the caller's to catch. */
  async add(draft: Draft, openKey: string, tx?: Transaction): Promise<void> {
    const { answers, stamps, ...row } = draft;
    await this.database.insert('draft', { ...row, openKey, ...this.sealed({ answers, stamps }) }, tx);
  }

  /** Stores changed answers; false where another save came between. */
  async save(draft: Draft, fromVersion: number, tx: Transaction): Promise<boolean> {
    const { id, version, updatedAt, keptUntilOn } = draft;
    const changes = { version, updatedAt, keptUntilOn, warnedOn: null, ...this.sealed(draft) };
    return (await this.database.update('draft', changes, { id, version: fromVersion }, tx)) === 1;
  }

  /** Closes a draft, because it became an application. */
  async close(id: string, applicationId: string, tx: Transaction): Promise<void> {
    await this.database.update('draft', { sentApplicationId: applicationId, openKey: null }, { id }, tx);
  }

  /** Shuts a draft whose owner no longer acts for the person in it; it is thrown away when its time is over. */
  async shut(id: string, tx: Transaction): Promise<void> {
    await this.database.update('draft', { openKey: null }, { id }, tx);
  }

  /** Whether whoever began a draft was told to act no longer for the person in it. */
  async isShut({ id, ownerKind, ownerId }: Draft, tx?: Transaction): Promise<boolean> {
    const column = ownerKind === 'resident' ? 'proxy_account_id' : 'proxy_staff_id';
    const sql = `SELECT id FROM proxy_mandate WHERE draft_id = ? AND ${column} = ? AND state = 'revoked'`;
    return (await this.database.selectOne(sql, [id, ownerId], tx)) !== undefined;
  }

  /** Throws an unsent draft away; what others keep of it alone is told to go (`draftThrownAway`). */
  async remove(id: string, tx: Transaction): Promise<void> {
    const sql = 'DELETE FROM draft WHERE id = ? AND sent_application_id IS NULL';
    if ((await this.database.execute(sql, [id], tx)) === 0) return;
    const payload: DraftThrownAway = { draftId: id };
    await this.outbox.enqueue(tx, { kind: draftThrownAway, payload: { ...payload } });
  }

  private async one(sql: string, values: string[], tx?: Transaction): Promise<Draft | undefined> {
    const row = await this.database.selectOne<DraftRow>(sql, values, tx);
    return row && this.toDraft(row);
  }

  private toDraft({ answersEnc, stamps, ...row }: DraftRow): Draft {
    return {
      ...row,
      answers: JSON.parse(this.cipher.decrypt('draft.answers', answersEnc)) as Draft['answers'],
      stamps: JSON.parse(stamps) as Draft['stamps'],
    };
  }

  private sealed({ answers, stamps }: Pick<Draft, 'answers' | 'stamps'>) {
    return {
      answersEnc: this.cipher.encrypt('draft.answers', JSON.stringify(answers)),
      stamps: JSON.stringify(stamps),
    };
  }
}
