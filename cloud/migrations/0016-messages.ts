import { code, flag, id, instant, longText, nullable } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** The inbox, and the access token with which copies go to WeChat. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'message',
    {
      id: id(),
      // `resident:ID` or `staff:ID`.
      recipient: code(40),
      code: code(40),
      params_enc: longText(),
      case_id: nullable(id()),
      important: flag(),
      sent_at: instant(),
      read_at: nullable(instant()),
      // pending, sent, or the reason why nothing went to WeChat.
      wechat_state: code(20),
      // Since when somebody has been asked to call, because an important message stayed unread.
      call_asked_at: nullable(instant()),
    },
    {
      primaryKey: ['id'],
      indexes: {
        message_recipient: ['recipient', 'id'],
        message_unread: ['recipient', 'read_at'],
        message_important: ['important', 'read_at', 'sent_at'],
      },
    },
  );
  await schema.createTable(
    'wechat_token',
    { app_id: code(60), token_enc: longText(), expires_at: instant(), forced_at: nullable(instant()) },
    { primaryKey: ['app_id'] },
  );
}
