import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { WechatStandIn } from '../../../../tests/support/wechatStandIn';
import { AccessTokens } from './accessTokens';
import type { SubscribeMessage } from './subscribeMessage';
import { Wechat } from './wechat';
import { WechatFailure } from './wechatFailure';
import { wechatHttp } from './wechatHttp';
import { RealNameConnector } from './realNameConnector';

const template = 'tmpl-progress';
const paths = {
  token: '/cgi-bin/stable_token',
  send: '/cgi-bin/message/subscribe/send',
  session: '/sns/jscode2session',
};
const message: SubscribeMessage = {
  openId: 'oDemo1',
  templateId: template,
  page: 'pages/messages/index',
  data: { thing1: '申请收到了', time2: '2026年3月2日 09:00' },
};

describe('WeChat’s server API', () => {
  let standIn: WechatStandIn;
  let cloud: RunningCloud;
  let wechat: Wechat;

  beforeAll(async () => {
    standIn = await WechatStandIn.start();
    standIn.templates.set(template, '事项:{{thing1.DATA}}\n时间:{{time2.DATA}}\n');
    cloud = await startCloud({ settings: standIn.environment });
    wechat = cloud.get(Wechat);
  });
  afterAll(async () => {
    await cloud.stop();
    await standIn.stop();
  });
  beforeEach(() => {
    standIn.mode = 'ok';
    standIn.calls.length = 0;
    standIn.nextErrors.clear();
    standIn.subscriptions.set(`oDemo1 ${template}`, 10);
  });
  const callsTo = (path: string): number => standIn.calls.filter((call) => call === path).length;

  it('exchanges a login code for the person, once', async () => {
    standIn.loginCodes.set('code-1', { openid: 'oDemo1', unionid: 'u1' });
    expect(await wechat.codeToSession('code-1')).toEqual({ openId: 'oDemo1', unionId: 'u1' });
    await expect(wechat.codeToSession('code-1')).rejects.toMatchObject({ code: 'signInFailed' });
  });

  it('tries again while WeChat is busy, and not when it gave no answer, as a code is good only once', async () => {
    standIn.loginCodes.set('code-2', { openid: 'oDemo2' });
    standIn.failNext(paths.session, -1, -1);
    expect(await wechat.codeToSession('code-2')).toEqual({ openId: 'oDemo2', unionId: null });
    expect(callsTo(paths.session)).toBe(3);
    standIn.mode = 'down';
    standIn.calls.length = 0;
    await expect(wechat.codeToSession('code-3')).rejects.toMatchObject({ code: 'unavailable' });
    expect(callsTo(paths.session)).toBe(1);
  });

  it('tells too many attempts from a server that is down or stays busy', async () => {
    standIn.failNext(paths.session, 45011);
    await expect(wechat.codeToSession('x')).rejects.toMatchObject({ code: 'tooManyAttempts' });
    standIn.mode = 'busy';
    await expect(wechat.codeToSession('x')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('fetches one access token for all and keeps it encrypted until shortly before its end', async () => {
    for (let count = 0; count < 3; count += 1) expect(await wechat.sendSubscribeMessage(message)).toBe('sent');
    expect(callsTo(paths.token)).toBeLessThanOrEqual(1);
    const rows = await cloud.database.select<{ tokenEnc: string }>('SELECT token_enc FROM wechat_token');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.tokenEnc).not.toContain('token-');
    cloud.clock.advanceMilliseconds(7200_000 - 4 * 60_000);
    await wechat.sendSubscribeMessage(message);
    expect(callsTo(paths.token)).toBeGreaterThan(0);
  });

  it.each([40001, 42001, 40014])('replaces a token that WeChat no longer takes (%i)', async (errcode) => {
    cloud.clock.advanceMilliseconds(120_000);
    standIn.failNext(paths.send, errcode);
    expect(await wechat.sendSubscribeMessage(message)).toBe('sent');
    expect(callsTo(paths.send)).toBe(2);
    expect(callsTo(paths.token)).toBe(1);
  });

  it('forces a new token once a minute at most, and takes one that another process fetched', async () => {
    cloud.clock.advanceMilliseconds(120_000);
    const before = standIn.tokensIssued;
    standIn.spoilToken();
    expect(await wechat.sendSubscribeMessage(message)).toBe('sent');
    expect(standIn.tokensIssued).toBe(before + 1);
    const tokens = cloud.get(AccessTokens);
    const settings = standIn.settings;
    const inUse = await tokens.current(settings);
    expect(await tokens.instead(settings, 'an-older-one')).toBe(inUse);
    await tokens.instead(settings, inUse);
    expect(standIn.tokensIssued).toBe(before + 1);
  });

  it.each([
    [43101, 'notWanted'],
    [40003, 'unknownPerson'],
    [40037, 'wrong'],
    [47003, 'wrong'],
    [41030, 'wrong'],
  ])('drops a message for good when WeChat answers %i', async (errcode, outcome) => {
    standIn.failNext(paths.send, errcode);
    expect(await wechat.sendSubscribeMessage(message)).toBe(outcome);
    expect(callsTo(paths.send)).toBe(1);
  });

  it.each([45009, 43108])('leaves a message for later when WeChat answers %i', async (errcode) => {
    standIn.failNext(paths.send, errcode);
    await expect(wechat.sendSubscribeMessage(message)).rejects.toMatchObject({ name: 'WechatFailure', kind: 'later' });
  });

  it('leaves a message for later when nobody answers', async () => {
    standIn.mode = 'down';
    await expect(wechat.sendSubscribeMessage(message)).rejects.toBeInstanceOf(WechatFailure);
  });

  it('does not hang on a slow server', async () => {
    standIn.mode = 'slow';
    const call = { baseUrl: standIn.settings.baseUrl, path: paths.session, timeoutMilliseconds: 50 };
    await expect(wechatHttp(call)).rejects.toMatchObject({ kind: 'later', errcode: null });
  });

  it('says what blanks a template has', async () => {
    expect(await wechat.templates()).toEqual([{ id: template, blanks: ['thing1', 'time2'] }]);
  });

  it('exchanges a code for the telephone number', async () => {
    standIn.phoneCodes.set('phone-1', '13800000000');
    expect(await wechat.phoneNumber('phone-1')).toBe('13800000000');
    await expect(wechat.phoneNumber('phone-1')).rejects.toMatchObject({ code: 'signInFailed' });
  });

  it('asks whether name and number are those of the account, and takes nothing less for a yes', async () => {
    const connector = cloud.get(RealNameConnector);
    const truth = { openid: 'oDemo1', name: '示范甲', idNumber: '110101195005010012' };
    const ask = (code: string, name: string, idNumber: string) =>
      connector.check({ openId: 'oDemo1', code, name, idNumber });
    for (const code of ['r1', 'r2', 'r3']) standIn.realNameCodes.set(code, truth);
    standIn.realNameCodes.set('r4', { openid: 'oDemo1', name: null, idNumber: null });
    standIn.realNameCodes.set('r5', { ...truth, openid: 'oSomebodyElse' });
    expect(await ask('r1', '示范甲', '110101195005010012')).toBe('matches');
    expect(await ask('r2', '示范甲', '110101195005010020')).toBe('differs');
    expect(await ask('r3', '示范乙', '110101195005010012')).toBe('differs');
    expect(await ask('r4', '示范甲', '110101195005010012')).toBe('noRealName');
    await expect(ask('r5', '示范甲', '110101195005010012')).rejects.toMatchObject({ code: 'signInFailed' });
  });

  it('never writes a secret, a token or a person’s id into the log', async () => {
    standIn.failNext(paths.send, 40037);
    await wechat.sendSubscribeMessage(message);
    standIn.mode = 'down';
    await wechat.codeToSession('a-login-code').catch(() => undefined);
    const log = cloud.logged.join('\n');
    expect(log).toContain('wechat.messageWrong');
    for (const secret of [standIn.appSecret, 'token-', 'oDemo1', 'a-login-code']) expect(log).not.toContain(secret);
  });

  it('is refused as unavailable where there is no mini-program', async () => {
    const without = new Wechat();
    Object.assign(without, { settings: { wechat: undefined } });
    expect(without.isConfigured).toBe(false);
    await expect(without.codeToSession('x')).rejects.toMatchObject({ code: 'unavailable' });
  });
});
