import { Inject, Singleton } from '@midwayjs/core';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { SignatureNeed } from './signingSubject';

/** That somebody was asked to sign something; kept until it is signed or no longer asked. */
export interface SignRequest {
  draftId: string;
  signingKey: string;
  /** By which the same person is known again: the blind index of their number, or of the name where they have none. */
  signer: string;
  askedAt: Date;
  /** How many reminders went out by themselves. */
  reminders: number;
  /** The day of the last reminder, whoever sent it. */
  remindedOn: PlainDate | null;
}

/** Stores who was asked to sign. The caller holds the draft's lock. */
@Singleton()
export class SignRequestRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly clock!: Clock;

  signerOf(need: Pick<SignatureNeed, 'signerIdIndex' | 'signerName'>): string {
    return need.signerIdIndex ?? this.blind.of('name', need.signerName);
  }

  /** Notes that somebody is asked; asked again, the first day counts, unless another person signs under that key now. */
  async ask(draftId: string, need: SignatureNeed, tx: Transaction): Promise<void> {
    const signer = this.signerOf(need);
    const known = (await this.ofDraft(draftId, tx)).find(({ signingKey }) => signingKey === need.key);
    if (known?.signer === signer) return;
    if (known) await this.forget(known, tx);
    const asked: SignRequest = {
      draftId,
      signingKey: need.key,
      signer,
      askedAt: this.clock.now(),
      reminders: 0,
      remindedOn: null,
    };
    await this.database.insert('sign_request', { ...asked }, tx);
  }

  async ofDraft(draftId: string, tx?: Transaction): Promise<SignRequest[]> {
    const sql = 'SELECT * FROM sign_request WHERE draft_id = ? ORDER BY asked_at, signing_key';
    return this.database.select<SignRequest>(sql, [draftId], tx);
  }

  /** What one person is asked to sign, over all households; the oldest first, 50 at most. */
  async ofSigner(signer: string): Promise<SignRequest[]> {
    const sql = 'SELECT * FROM sign_request WHERE signer = ? ORDER BY asked_at, signing_key LIMIT 50';
    return this.database.select<SignRequest>(sql, [signer]);
  }

  /** The drafts that somebody was asked about before these instants: the first for who was not reminded yet, and so on. */
  async draftsDue(askedBefore: readonly Date[], most: number): Promise<string[]> {
    const due = askedBefore.map(() => '(reminders = ? AND asked_at <= ?)').join(' OR ');
    const values = askedBefore.flatMap((before, reminders) => [reminders, before]);
    const sql = `SELECT DISTINCT draft_id FROM sign_request WHERE ${due} ORDER BY draft_id LIMIT ${most}`;
    return (await this.database.select<{ draftId: string }>(sql, values)).map(({ draftId }) => draftId);
  }

  /** Notes a reminder to somebody about a draft; false where they were reminded of it on that day already. */
  async takeReminder(draftId: string, signer: string, onDay: PlainDate, tx: Transaction): Promise<boolean> {
    const all = (await this.ofDraft(draftId, tx)).filter((one) => one.signer === signer);
    if (all.some(({ remindedOn }) => remindedOn === onDay)) return false;
    return (await this.database.update('sign_request', { remindedOn: onDay }, { draftId, signer }, tx)) > 0;
  }

  async countReminder({ draftId, signingKey, reminders }: SignRequest, tx: Transaction): Promise<void> {
    await this.database.update('sign_request', { reminders: reminders + 1 }, { draftId, signingKey }, tx);
  }

  async forget({ draftId, signingKey }: Pick<SignRequest, 'draftId' | 'signingKey'>, tx: Transaction): Promise<void> {
    const sql = 'DELETE FROM sign_request WHERE draft_id = ? AND signing_key = ?';
    await this.database.execute(sql, [draftId, signingKey], tx);
  }

  /** Forgets all that was asked about a draft that is gone, or about which nobody decides any more. */
  async forgetDraft(draftId: string, tx: Transaction): Promise<void> {
    await this.database.execute('DELETE FROM sign_request WHERE draft_id = ?', [draftId], tx);
  }
}
