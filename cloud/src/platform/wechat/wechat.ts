import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Log } from '../log/log';
import { Settings, type WechatSettings } from '../settings/settings';
import { AccessTokens } from './accessTokens';
import type { MessageTemplate, SubscribeMessage } from './subscribeMessage';
import { WechatFailure } from './wechatFailure';
import { wechatHttp, wechatPicture, type WechatCall } from './wechatHttp';
import { whileBusy } from './whileBusy';

/** Who a person is to this mini-program; the session key of the same answer is not kept, as nothing here needs it. */
export interface WechatSession {
  readonly openId: string;
  readonly unionId: string | null;
}

/** `notWanted`: the person takes no such message; `unknownPerson`: not of this mini-program; `wrong`: our message or settings are. */
export type SendOutcome = 'sent' | 'notWanted' | 'unknownPerson' | 'wrong';

/** WeChat's server API, as far as we use it. Without settings for it every call is refused as `unavailable`. */
@Singleton()
export class Wechat {
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly tokens!: AccessTokens;
  @Inject() private readonly log!: Log;

  /** Whether this installation has a mini-program. */
  get isConfigured(): boolean {
    return this.settings.wechat !== undefined;
  }

  /**
   * Exchanges the code of wx.login for the person's id (auth.code2Session). Refused as `signInFailed` for a wrong or used
   * code, `tooManyAttempts` for too many a minute, `unavailable` when WeChat does not answer.
   */
  async codeToSession(code: string): Promise<WechatSession> {
    const { baseUrl, appId, appSecret } = this.configured();
    const query = { appid: appId, secret: appSecret, js_code: code, grant_type: 'authorization_code' };
    const call = { baseUrl, path: '/sns/jscode2session', query };
    const answer = await this.forPeople(() => whileBusy(() => wechatHttp<{ openid?: string; unionid?: string }>(call)));
    if (!answer.openid) throw new DomainError('unavailable');
    return { openId: answer.openid, unionId: answer.unionid ?? null };
  }

  /** Exchanges the code of the phone-number button for the number, without a country code. Refused as codeToSession. */
  async phoneNumber(code: string): Promise<string> {
    const answer = await this.forPeople(() =>
      this.withToken<{ phone_info?: { purePhoneNumber?: string } }>('/wxa/business/getuserphonenumber', { code }),
    );
    const number = answer.phone_info?.purePhoneNumber;
    if (!number) throw new DomainError('unavailable');
    return number;
  }

  /** Sends a subscription message. Throws WechatFailure where trying again later may help. */
  async sendSubscribeMessage(message: SubscribeMessage): Promise<SendOutcome> {
    try {
      await this.withToken('/cgi-bin/message/subscribe/send', {
        touser: message.openId,
        template_id: message.templateId,
        page: message.page,
        data: Object.fromEntries(Object.entries(message.data).map(([key, value]) => [key, { value }])),
        miniprogram_state: this.settings.mode === 'production' ? 'formal' : 'developer',
        lang: 'zh_CN',
      });
      return 'sent';
    } catch (error) {
      if (!(error instanceof WechatFailure)) throw error;
      if (error.kind === 'notWanted' || error.kind === 'unknownPerson') return error.kind;
      if (error.kind !== 'ours') throw error;
      this.log.error('wechat.messageWrong', error, { errcode: error.errcode, template: message.templateId });
      return 'wrong';
    }
  }

  /** The message templates this mini-program has been given, with the names of their blanks. Throws WechatFailure. */
  async templates(): Promise<MessageTemplate[]> {
    const path = '/wxaapi/newtmpl/gettemplate';
    const answer = await this.withToken<{ data?: { priTmplId: string; content: string }[] }>(path);
    return (answer.data ?? []).map(({ priTmplId, content }) => ({
      id: priTmplId,
      blanks: [...content.matchAll(/\{\{(\w+)\.DATA\}\}/g)].map(([, blank]) => blank ?? ''),
    }));
  }

  /**
   * The mini-program code that opens a page with a scene of at most 32 characters; it never expires
   * (wxacode.getUnlimited). Refused as `unavailable` when WeChat gives none, `tooManyAttempts` for too many a minute.
   */
  async pageCode(page: string, scene: string): Promise<Buffer> {
    const isRelease = this.settings.mode === 'production';
    const body = {
      scene,
      page,
      check_path: isRelease,
      env_version: isRelease ? 'release' : 'trial',
      width: 860,
      is_hyaline: false,
    };
    return this.forPeople(() => this.calledWithToken('/wxa/getwxacodeunlimit', body, wechatPicture));
  }

  /** One call with the access token; a refused token is replaced once. Throws WechatFailure. */
  async withToken<T>(path: string, body?: unknown): Promise<T> {
    return this.calledWithToken(path, body, (call) => wechatHttp<T>(call));
  }

  /** Turns WeChat's failures into refusals that a person can be told. */
  async forPeople<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof WechatFailure)) throw error;
      if (error.kind === 'code') throw new DomainError('signInFailed');
      if (error.errcode === 45011) throw new DomainError('tooManyAttempts');
      this.log.error('wechat.failed', error, { errcode: error.errcode });
      throw new DomainError('unavailable');
    }
  }

  private async calledWithToken<T>(path: string, body: unknown, ask: (call: WechatCall) => Promise<T>): Promise<T> {
    const settings = this.configured();
    const callWith = (accessToken: string): Promise<T> =>
      whileBusy(() => ask({ baseUrl: settings.baseUrl, path, query: { access_token: accessToken }, body }));
    const token = await this.tokens.current(settings);
    try {
      return await callWith(token);
    } catch (error) {
      if (!(error instanceof WechatFailure) || error.kind !== 'token') throw error;
      return callWith(await this.tokens.instead(settings, token));
    }
  }

  private configured(): WechatSettings {
    if (!this.settings.wechat) throw new DomainError('unavailable');
    return this.settings.wechat;
  }
}
