import { Init, Inject, Singleton } from '@midwayjs/core';
import { messageWords } from '@twin-pledge/shared/copy/messages';
import { usualTemplate } from '@twin-pledge/shared/copy/newsMoments';
import { Clock } from '../../platform/clock/clock';
import { Outbox } from '../../platform/outbox/outbox';
import { Settings } from '../../platform/settings/settings';
import { fillBlanks } from '../../platform/wechat/fillBlanks';
import { Wechat } from '../../platform/wechat/wechat';
import { Accounts } from '../accounts/api';
import type { Message, WechatState } from './message';
import { MessageRepository } from './message.repository';
import { accountIdOf } from './recipient';
import { wechatCopyKind } from './wechatCopyKind';

/** The page that opens when somebody taps the message in WeChat. */
const page = 'pages/messages/index';
const templatesKeptMilliseconds = 60 * 60_000;

/**
 * Sends the copies of inbox messages through WeChat. A copy may go twice when an answer got lost; the message itself
 * stands in the inbox once. Where no copy can go the reason is kept with the message, and calling remains.
 */
@Singleton()
export class WechatCopies {
  @Inject() private readonly outbox!: Outbox;
  @Inject() private readonly messages!: MessageRepository;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly wechat!: Wechat;
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly clock!: Clock;
  private templates: { at: number; blanks: ReadonlyMap<string, readonly string[]> } | undefined;

  @Init()
  async begin(): Promise<void> {
    this.outbox.register<{ messageId: string }>(wechatCopyKind, ({ messageId }) => this.send(messageId));
  }

  /** Sends one copy unless that was settled before; rejects where trying again later may help. */
  async send(messageId: string): Promise<void> {
    const message = await this.messages.find(messageId);
    if (message?.wechatState !== 'pending') return;
    await this.messages.settleWechat(messageId, await this.outcome(message));
  }

  private async outcome(message: Message): Promise<WechatState> {
    if (message.readAt !== null) return 'read';
    if (!this.wechat.isConfigured) return 'off';
    const openId = await this.accounts.openIdOf(accountIdOf(message.recipient) ?? '');
    if (openId === null) return 'noOpenId';
    const templateIds = this.settings.wechat?.templateIds ?? {};
    const templateId = templateIds[message.code] ?? templateIds[usualTemplate];
    const blanks = templateId === undefined ? undefined : await this.blanksOf(templateId);
    if (templateId === undefined || blanks === undefined) return 'noTemplate';
    const { title, next } = messageWords(message.code, message.params);
    const number = String(message.params['number'] ?? '');
    const data = fillBlanks(blanks, { title, note: next, number, at: message.sentAt });
    if (data === undefined) return 'noTemplate';
    return this.wechat.sendSubscribeMessage({ openId, templateId, page, data });
  }

  private async blanksOf(templateId: string): Promise<readonly string[] | undefined> {
    const now = this.clock.now().getTime();
    if (!this.templates || now - this.templates.at > templatesKeptMilliseconds) {
      const found = await this.wechat.templates();
      this.templates = { at: now, blanks: new Map(found.map(({ id, blanks }) => [id, blanks])) };
    }
    return this.templates.blanks.get(templateId);
  }
}
