import type { MessageCode } from '@twin-pledge/shared/casework/messageCodes';

export type MessageParams = Record<string, string | number>;

/**
 * What became of the copy for WeChat: off (no mini-program, or for staff), pending, sent, read (the person was quicker),
 * or why none went: noOpenId, noTemplate, notWanted, unknownPerson, wrong.
 */
export type WechatState =
  'off' | 'pending' | 'sent' | 'read' | 'noOpenId' | 'noTemplate' | 'notWanted' | 'unknownPerson' | 'wrong';

/** A message in an inbox. */
export interface Message {
  id: string;
  recipient: string;
  code: MessageCode;
  params: MessageParams;
  caseId: string | null;
  important: boolean;
  sentAt: Date;
  readAt: Date | null;
  wechatState: WechatState;
}
