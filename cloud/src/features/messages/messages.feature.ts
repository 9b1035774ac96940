import type { ProviderClass } from '../../platform/wiring';
import { MessageRepository } from './message.repository';
import { Messages } from './messages';
import { MessagesController } from './messages.controller';
import { WechatCopies } from './wechatCopies';

/** The classes of the inbox. */
export const messagesFeature: readonly ProviderClass[] = [
  MessageRepository,
  Messages,
  MessagesController,
  WechatCopies,
];
