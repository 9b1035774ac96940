import { endOtherSessions } from '@twin-pledge/shared/contracts/sessions/endOtherSessions';
import { endOwnSession } from '@twin-pledge/shared/contracts/sessions/endOwnSession';
import { listOwnSessions } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { signInWithWechat } from '@twin-pledge/shared/contracts/signIn/signInWithWechat';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { WechatStandIn } from '../../../../tests/support/wechatStandIn';
import { AccountRepository } from './account.repository';

const onIphone = { 'User-Agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0' };

describe('a resident’s own sessions', () => {
  let wechat: WechatStandIn;
  let cloud: RunningCloud;
  let codes = 0;

  beforeAll(async () => {
    wechat = await WechatStandIn.start();
    cloud = await startCloud({ settings: wechat.environment });
  });
  afterAll(async () => {
    await cloud.stop();
    await wechat.stop();
  });
  beforeEach(() => {
    wechat.mode = 'ok';
  });

  /** What Taro.login gives on the phone of somebody. */
  const codeOf = (openid: string) => {
    codes += 1;
    wechat.loginCodes.set(`code-${codes}`, { openid });
    return `code-${codes}`;
  };
  const signIn = async (openid: string, headers = {}) =>
    (await cloud.call(signInWithWechat, { body: { code: codeOf(openid) } }, { headers })).token;
  const byWechat = (code: string) => ({ proof: { by: 'wechat', code } }) as const;
  const listed = (token: string) => cloud.call(listOwnSessions, {}, { token });
  const isOver = async (token: string) => (await cloud.request(showMe, {}, { token })).status === 401;

  it('are ended by who signs in with the same WeChat again, one by one or all others', async () => {
    const [lost, forgotten, here] = [await signIn('oA', onIphone), await signIn('oA'), await signIn('oA')];
    const { sessions, proveBy } = await listed(here);
    expect(proveBy).toBe('wechat');
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    const { id } = sessions.find(({ device }) => device === 'wechatIphone')!;
    await cloud.call(endOwnSession, { params: { id }, body: byWechat(codeOf('oA')) }, { token: here });
    expect([await isOver(lost), await isOver(forgotten)]).toEqual([true, false]);
    expect(await cloud.call(endOtherSessions, { body: byWechat(codeOf('oA')) }, { token: here })).toEqual({ ended: 1 });
    expect([await isOver(forgotten), await isOver(here)]).toEqual([true, false]);
  });

  it('stay where another WeChat account answers, or a code that is used up or unknown; and no account comes of it', async () => {
    const [other, here] = [await signIn('oB'), await signIn('oB')];
    const count = async () => (await cloud.database.select('SELECT id FROM resident_account')).length;
    const before = await count();
    const used = codeOf('oB');
    const stranger = await signIn('oSomebodyElse');
    const attempt = (code: string, token: string) =>
      cloud.refusal(endOtherSessions, { body: byWechat(code) }, { token });
    expect((await attempt(used, stranger)).code).toBe('notProvedAgain');
    const after = await count();
    for (const code of [codeOf('oNobodyYet'), used, 'never-given']) {
      expect(await attempt(code, here)).toMatchObject({ status: 422, code: 'notProvedAgain' });
    }
    expect([before + 1, await count()]).toEqual([after, after]);
    expect(await isOver(other)).toBe(false);
  });

  it('stay while WeChat does not answer, and guessing stops after five', async () => {
    const [other, here] = [await signIn('oC'), await signIn('oC')];
    const attempt = (code: string) => cloud.refusal(endOtherSessions, { body: byWechat(code) }, { token: here });
    wechat.mode = 'down';
    expect((await attempt('any')).code).toBe('unavailable');
    wechat.mode = 'ok';
    for (let tried = 2; tried <= 5; tried += 1) expect((await attempt('any')).code).toBe('notProvedAgain');
    expect((await attempt(codeOf('oC'))).code).toBe('tooManyAttempts');
    expect(await isOver(other)).toBe(false);
  });

  it('a success begins the count anew', async () => {
    const here = await signIn('oD');
    for (let round = 0; round < 8; round += 1) {
      await cloud.call(endOtherSessions, { body: byWechat(codeOf('oD')) }, { token: here });
    }
  });

  it('of an invented person are ended by who chooses the same person again', async () => {
    for (const demonstrationKey of ['one', 'two']) await cloud.get(AccountRepository).add({ demonstrationKey });
    const begin = async () => (await cloud.call(signInDemonstration, { body: { key: 'one' } })).token;
    const [other, here] = [await begin(), await begin()];
    expect((await listed(here)).proveBy).toBe('demonstration');
    const bodyOf = (key: string) => ({ proof: { by: 'demonstration', key } }) as const;
    for (const key of ['two', 'new', 'nobody']) {
      expect((await cloud.refusal(endOtherSessions, { body: bodyOf(key) }, { token: here })).code).toBe(
        'notProvedAgain',
      );
    }
    expect(await cloud.call(endOtherSessions, { body: bodyOf('one') }, { token: here })).toEqual({ ended: 1 });
    expect(await isOver(other)).toBe(true);
  });
});
