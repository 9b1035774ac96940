import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import type { WechatSettings } from '../../cloud/src/platform/settings/settings';

type Json = Record<string, unknown>;

/** `slow` answers after the caller has given up; `down` cuts every connection; `busy` answers errcode -1. */
export type StandInMode = 'ok' | 'slow' | 'down' | 'busy';

export interface SentMessage {
  touser: string;
  template_id: string;
  page?: string;
  data: Record<string, { value: string }>;
  miniprogram_state?: string;
}

interface PageCodeCall {
  scene?: string;
  page?: string;
  width?: number;
  env_version?: string;
}

/** What each type of blank may hold, as WeChat's documents say; anything else is answered with 47003. */
const blankRules: Record<string, RegExp> = {
  thing: /^[^\n\r]{1,20}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/,
};

/** A server of our own that speaks WeChat's protocol over HTTP, strict where WeChat is strict. */
export class WechatStandIn {
  readonly appId = 'wx0000000000000demo';
  readonly appSecret = 'a-secret-of-the-stand-in';
  mode: StandInMode = 'ok';
  slowMilliseconds = 8_000;
  /** Codes of wx.login that are good for one use → the person's id. */
  readonly loginCodes = new Map<string, { openid: string; unionid?: string }>();
  readonly phoneCodes = new Map<string, string>();
  /** Codes of the real-name page, good for one use → whose account it is. */
  readonly realNameCodes = new Map<string, { openid: string; name: string | null; idNumber: string | null }>();
  readonly templates = new Map<string, string>();
  /** How many messages of a template a person still takes; a key is `openid template`. */
  readonly subscriptions = new Map<string, number>();
  readonly sent: SentMessage[] = [];
  /** The pages that the published mini-program has, as far as codes lead to them. */
  readonly pages = ['packages/resident/start/index', 'packages/resident/sign-link/index'];
  /** Every mini-program code that was handed out. */
  readonly codes: { page: string; scene: string }[] = [];
  /** Every path that was asked for, in order. */
  readonly calls: string[] = [];
  /** Error codes to answer the next calls of a path with, one after the other. */
  readonly nextErrors = new Map<string, number[]>();
  tokensIssued = 0;
  tokenSeconds = 7200;
  private token: string | undefined;
  private server: Server | undefined;

  static async start(): Promise<WechatStandIn> {
    const standIn = new WechatStandIn();
    standIn.server = createServer((request, response) => void standIn.answer(request, response));
    // A test that fails before it stops the server must still end.
    standIn.server.unref();
    await new Promise<void>((resolve) => standIn.server?.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  /** The settings with which the cloud talks to this server. */
  get settings(): WechatSettings {
    const { port } = this.server?.address() as AddressInfo;
    const templateIds = Object.fromEntries([...this.templates.keys()].map((id) => [id.replace(/^tmpl-/, ''), id]));
    return { baseUrl: `http://127.0.0.1:${port}`, appId: this.appId, appSecret: this.appSecret, templateIds };
  }

  /** The same as environment variables, for a cloud that is started whole. */
  get environment(): Record<string, string> {
    const { baseUrl, templateIds } = this.settings;
    const pairs = Object.entries(templateIds).map(([name, id]) => `${name}:${id}`);
    return {
      WECHAT_BASE_URL: baseUrl,
      WECHAT_APP_ID: this.appId,
      WECHAT_APP_SECRET: this.appSecret,
      WECHAT_TEMPLATE_IDS: pairs.join(','),
    };
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** The present token stops working, as when somebody else forces a new one. */
  spoilToken(): void {
    this.token = 'spoiled-elsewhere';
  }

  failNext(path: string, ...errcodes: number[]): void {
    this.nextErrors.set(path, errcodes);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    this.calls.push(url.pathname);
    if (this.mode === 'down') return void request.socket.destroy();
    if (this.mode === 'slow') await pause(this.slowMilliseconds, undefined, { ref: false });
    const body = request.method === 'POST' ? ((await json(request).catch(() => ({}))) as Json) : {};
    const forced = this.nextErrors.get(url.pathname)?.shift() ?? (this.mode === 'busy' ? -1 : undefined);
    const reply = forced === undefined ? await this.reply(request.method ?? '', url, body) : this.error(forced);
    const isPicture = Buffer.isBuffer(reply);
    response.writeHead(200, { 'content-type': isPicture ? 'image/jpeg' : 'application/json; charset=utf-8' });
    response.end(isPicture ? reply : JSON.stringify(reply));
  }

  private async reply(method: string, url: URL, body: Json): Promise<Json | Buffer> {
    const route = `${method} ${url.pathname}`;
    if (route === 'GET /sns/jscode2session') return this.session(url);
    if (route === 'POST /cgi-bin/stable_token') return this.stableToken(body);
    const token = url.searchParams.get('access_token');
    if (!token) return this.error(41001);
    if (token !== this.token) return this.error(40001);
    if (route === 'POST /cgi-bin/message/subscribe/send') return this.send(body as unknown as SentMessage);
    if (route === 'POST /wxa/business/getuserphonenumber') return this.phone(body);
    if (route === 'GET /wxaapi/newtmpl/gettemplate') return this.templateList();
    if (route === 'POST /intp/realname/checkrealnameinfo') return this.realName(body);
    if (route === 'POST /wxa/getwxacodeunlimit') return this.pageCode(body);
    return this.error(40066);
  }

  private session(url: URL): Json {
    const ask = (name: string): string => url.searchParams.get(name) ?? '';
    if (ask('appid') !== this.appId) return this.error(40013);
    if (ask('secret') !== this.appSecret) return this.error(40125);
    if (ask('grant_type') !== 'authorization_code') return this.error(40002);
    const person = this.loginCodes.get(ask('js_code'));
    if (!person) return this.error(40029);
    this.loginCodes.delete(ask('js_code'));
    return { ...person, session_key: 'c2Vzc2lvbi1rZXk=' };
  }

  private stableToken(body: Json): Json {
    if (body['grant_type'] !== 'client_credential') return this.error(40002);
    if (body['appid'] !== this.appId) return this.error(40013);
    if (body['secret'] !== this.appSecret) return this.error(40125);
    if (body['force_refresh'] === true || this.token === undefined) {
      this.tokensIssued += 1;
      this.token = `token-${this.tokensIssued}`;
    }
    return { access_token: this.token, expires_in: this.tokenSeconds };
  }

  private send(message: SentMessage): Json {
    const content = this.templates.get(message.template_id);
    if (content === undefined) return this.error(40037);
    if (!message.touser?.startsWith('o')) return this.error(40003);
    const key = `${message.touser} ${message.template_id}`;
    const left = this.subscriptions.get(key) ?? 0;
    if (left === 0) return this.error(43101);
    const blanks = [...content.matchAll(/\{\{(\w+)\.DATA\}\}/g)].map(([, blank]) => blank ?? '');
    const wrong = blanks.some((blank) => {
      const rule = blankRules[blank.replace(/\d+$/, '')];
      return !rule?.test(message.data[blank]?.value ?? '');
    });
    if (wrong || Object.keys(message.data).length !== blanks.length) return this.error(47003);
    this.subscriptions.set(key, left - 1);
    this.sent.push(message);
    return { errcode: 0, errmsg: 'ok' };
  }

  private phone(body: Json): Json {
    const number = this.phoneCodes.get(String(body['code']));
    if (!number) return this.error(40029);
    this.phoneCodes.delete(String(body['code']));
    return {
      errcode: 0,
      errmsg: 'ok',
      phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86' },
    };
  }

  private templateList(): Json {
    const data = [...this.templates].map(([priTmplId, content]) => ({
      priTmplId,
      title: '办理进度通知',
      content,
      example: '',
      type: 2,
    }));
    return { errcode: 0, errmsg: 'ok', data };
  }

  private realName(body: Json): Json {
    const code = String(body['code']);
    const account = this.realNameCodes.get(code);
    if (!account || account.openid !== body['openid'] || body['cred_type'] !== '1') return this.error(40029);
    this.realNameCodes.delete(code);
    if (account.name === null)
      return { errcode: 0, errmsg: 'ok', verify_openid: 'V_OP_NA', verify_real_name: 'V_NM_ID_UM' };
    const sameName = account.name === body['real_name'];
    return {
      errcode: 0,
      errmsg: 'ok',
      verify_openid: sameName ? 'V_OP_NM_MA' : 'V_OP_NM_UM',
      verify_real_name: sameName && account.idNumber === body['cred_id'] ? 'V_NM_ID_MA' : 'V_NM_ID_UM',
    };
  }

  /** A JPEG as WeChat's is; the code in it only WeChat could draw, so `codes` tells what it would open. */
  private async pageCode(body: Json): Promise<Json | Buffer> {
    const { scene = '', page = '', width = 430, env_version: version = 'release' } = body as unknown as PageCodeCall;
    if (!/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene)) return this.error(40169);
    if (page.startsWith('/') || page.includes('?') || !this.pages.includes(page)) return this.error(41030);
    if (!['release', 'trial', 'develop'].includes(version)) return this.error(40097);
    if (width < 280 || width > 1280) return this.error(40097);
    this.codes.push({ page, scene });
    const background = { r: 7, g: 193, b: 96 };
    return sharp({ create: { width, height: width, channels: 3, background } })
      .jpeg()
      .toBuffer();
  }

  private error(errcode: number): Json {
    return { errcode, errmsg: `error ${errcode} rid: 00000000-00000000-00000000` };
  }
}
