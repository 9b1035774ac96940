import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { Message, MessageParams, WechatState } from './message';

type MessageRow = Omit<Message, 'params' | 'important'> & { paramsEnc: string; important: number };

const columns = 'id, recipient, code, params_enc, case_id, important, sent_at, read_at, wechat_state';
const place = 'message.params';

/** Reads and writes the inbox; the words of a message may name people, so they lie encrypted. */
@Singleton()
export class MessageRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async add(message: Message, tx: Transaction): Promise<void> {
    const { params, important, ...rest } = message;
    const paramsEnc = this.cipher.encrypt(place, JSON.stringify(params));
    await this.database.insert('message', { ...rest, paramsEnc, important: important ? 1 : 0, callAskedAt: null }, tx);
  }

  async find(id: string): Promise<Message | undefined> {
    const row = await this.database.selectOne<MessageRow>(`SELECT ${columns} FROM message WHERE id = ?`, [id]);
    return row && this.toMessage(row);
  }

  /** A recipient's messages before a key, newest first. */
  async page(recipient: string, before: string | undefined, most: number): Promise<Message[]> {
    const older = before === undefined ? '' : 'AND id < ?';
    const rows = await this.database.select<MessageRow>(
      `SELECT ${columns} FROM message WHERE recipient = ? ${older} ORDER BY id DESC LIMIT ${most}`,
      before === undefined ? [recipient] : [recipient, before],
    );
    return rows.map((row) => this.toMessage(row));
  }

  async unread(recipient: string, tx?: Transaction): Promise<number> {
    const sql = 'SELECT COUNT(*) AS unread FROM message WHERE recipient = ? AND read_at IS NULL';
    const row = await this.database.selectOne<{ unread: number }>(sql, [recipient], tx);
    return Number(row?.unread ?? 0);
  }

  /** Marks a message as read, once; false where the recipient has no such message. */
  async markRead(id: string, recipient: string, readAt: Date): Promise<boolean> {
    const marked = await this.database.update('message', { readAt }, { id, recipient, readAt: null });
    if (marked > 0) return true;
    const sql = 'SELECT id FROM message WHERE id = ? AND recipient = ?';
    return (await this.database.selectOne(sql, [id, recipient])) !== undefined;
  }

  /** Moves messages of some cases, and those of no case where told, to another inbox; answers how many. */
  async move(
    tx: Transaction,
    from: string,
    to: string,
    wishes: { caseIds: string[]; caseless: boolean },
  ): Promise<number> {
    const caseless = wishes.caseless ? ' OR case_id IS NULL' : '';
    const sql = `UPDATE message SET recipient = ? WHERE recipient = ? AND (case_id IN (?)${caseless})`;
    return this.database.execute(sql, [to, from, wishes.caseIds], tx);
  }

  async settleWechat(id: string, wechatState: WechatState): Promise<void> {
    await this.database.update('message', { wechatState }, { id, wechatState: 'pending' });
  }

  private toMessage({ paramsEnc, important, ...row }: MessageRow): Message {
    const params = JSON.parse(this.cipher.decrypt(place, paramsEnc)) as MessageParams;
    return { ...row, params, important: important === 1 };
  }
}
