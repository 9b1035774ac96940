import { Inject, Singleton } from '@midwayjs/core';
import { importantMessages } from '@twin-pledge/shared/casework/messageCodes';
import type { MessageCode } from '@twin-pledge/shared/casework/messageCodes';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Outbox } from '../../platform/outbox/outbox';
import { Wechat } from '../../platform/wechat/wechat';
import type { MessageParams } from './message';
import { MessageRepository } from './message.repository';
import { accountIdOf, recipientOf } from './recipient';
import type { InboxOwner } from './recipient';
import { wechatCopyKind } from './wechatCopyKind';

export interface MessageToSend {
  to: { accountIds?: readonly string[]; staffIds?: readonly string[] };
  code: MessageCode;
  /** What the words need: numbers and short texts, nothing sensitive. */
  params: MessageParams;
  caseId: string | null;
}

/** An important message that nobody has read. */
export interface UnreadMessage {
  messageId: string;
  accountId: string;
  caseId: string | null;
  code: MessageCode;
  sentAt: Date;
}

const mostAtOnce = 200;

/** The inboxes of residents and staff. */
@Singleton()
export class Messages {
  @Inject() private readonly database!: Database;
  @Inject() private readonly messages!: MessageRepository;
  @Inject() private readonly outbox!: Outbox;
  @Inject() private readonly wechat!: Wechat;
  @Inject() private readonly clock!: Clock;

  /** Puts a message into each inbox once, and its copy for WeChat into the outbox, in the caller's transaction. */
  async send(tx: Transaction, { to, code, params, caseId }: MessageToSend): Promise<void> {
    const residents = (to.accountIds ?? []).map(recipientOf.resident);
    const staff = (to.staffIds ?? []).map(recipientOf.staff);
    const important = importantMessages.includes(code);
    for (const recipient of new Set([...residents, ...staff])) {
      const copied = this.wechat.isConfigured && accountIdOf(recipient) !== undefined;
      const id = newId();
      const sentAt = this.clock.now();
      const wechatState = copied ? ('pending' as const) : ('off' as const);
      await this.messages.add(
        { id, recipient, code, params, caseId, important, sentAt, readAt: null, wechatState },
        tx,
      );
      if (copied) await this.outbox.enqueue(tx, { kind: wechatCopyKind, payload: { messageId: id } });
    }
  }

  /** Moves the messages about some cases, and those about none where told, from one account's inbox to another's. */
  async handTo(
    tx: Transaction,
    fromAccountId: string,
    accountId: string,
    which: { caseIds: string[]; caseless: boolean },
  ): Promise<number> {
    return this.messages.move(tx, recipientOf.resident(fromAccountId), recipientOf.resident(accountId), which);
  }

  /** How many messages somebody has not read yet. */
  async unread(whose: InboxOwner, tx?: Transaction): Promise<number> {
    return this.messages.unread(recipientOf.owner(whose), tx);
  }

  /**
   * Important messages to residents that were sent before an instant, are unread, and for which nobody has been asked to
   * call yet; the oldest, 200 at most. One outside any case has nobody to call.
   */
  async unreadImportant(before: Date, tx?: Transaction): Promise<UnreadMessage[]> {
    const rows = await this.database.select<
      Omit<UnreadMessage, 'messageId' | 'accountId'> & { id: string; recipient: string }
    >(
      `SELECT id, recipient, case_id, code, sent_at FROM message
       WHERE important = 1 AND read_at IS NULL AND sent_at < ? AND call_asked_at IS NULL AND recipient LIKE 'resident:%'
         AND case_id IS NOT NULL
       ORDER BY sent_at, id LIMIT ${mostAtOnce}`,
      [before],
      tx,
    );
    return rows.map(({ id, recipient, ...row }) => ({
      messageId: id,
      accountId: accountIdOf(recipient) ?? '',
      ...row,
    }));
  }

  /** Notes that somebody was asked to call about a message; false where it was read or noted meanwhile. */
  async markCallAsked(messageId: string, tx: Transaction): Promise<boolean> {
    const changes = { callAskedAt: this.clock.now() };
    return (
      (await this.database.update('message', changes, { id: messageId, readAt: null, callAskedAt: null }, tx)) === 1
    );
  }
}
