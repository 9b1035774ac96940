import { Inject, Singleton } from '@midwayjs/core';
import type { CallAnswers, CallOutcome, CallWish } from '@twin-pledge/shared/access/proxyCall';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** A call about a proxy as it was noted down. */
export interface NotedProxyCall {
  readonly id: string;
  readonly mandateId: string;
  readonly staffId: string;
  readonly wish: CallWish;
  readonly outcome: CallOutcome;
  readonly number: string;
  readonly spokeWith: string | null;
  readonly answers: CallAnswers;
  readonly note: string | null;
  readonly calledAt: Date;
  readonly recordedAt: Date;
}

interface CallRow extends Omit<NotedProxyCall, 'number' | 'spokeWith' | 'answers' | 'note'> {
  numberEnc: string;
  spokeWithEnc: string | null;
  answers: string;
  noteEnc: string | null;
}

/** Reads and adds noted calls; nobody changes one. */
@Singleton()
export class CallRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async add({ number, spokeWith, answers, note, ...row }: NotedProxyCall, tx: Transaction): Promise<void> {
    const seal = (place: string, plain: string | null) =>
      plain === null ? null : this.cipher.encrypt(`proxy_call.${place}`, plain);
    const sealed = { numberEnc: seal('number', number), spokeWithEnc: seal('spoke_with', spokeWith) };
    const told = { answers: JSON.stringify(answers), noteEnc: seal('note', note) };
    await this.database.insert('proxy_call', { ...row, ...sealed, ...told }, tx);
  }

  /** The calls about one mandate, oldest first. */
  async of(mandateId: string, tx?: Transaction): Promise<NotedProxyCall[]> {
    const sql = 'SELECT * FROM proxy_call WHERE mandate_id = ? ORDER BY id';
    const rows = await this.database.select<CallRow>(sql, [mandateId], tx);
    return rows.map(({ numberEnc, spokeWithEnc, answers, noteEnc, ...row }) => ({
      ...row,
      number: this.cipher.decrypt('proxy_call.number', numberEnc),
      spokeWith: spokeWithEnc && this.cipher.decrypt('proxy_call.spoke_with', spokeWithEnc),
      answers: JSON.parse(answers) as CallAnswers,
      note: noteEnc && this.cipher.decrypt('proxy_call.note', noteEnc),
    }));
  }
}
