import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { proveByWechat } from '@twin-pledge/shared/contracts/identity/proveByWechat';
import { listDemonstrationAccounts } from '@twin-pledge/shared/contracts/signIn/listDemonstrationAccounts';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { endOtherSessions } from '@twin-pledge/shared/contracts/sessions/endOtherSessions';
import { listOwnSessions } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { signInWithWechat } from '@twin-pledge/shared/contracts/signIn/signInWithWechat';
import { randomBytes } from 'node:crypto';
import { inventedIdNumber } from '../../demonstration/inventedPerson';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { WechatStandIn } from '../../../../tests/support/wechatStandIn';
import { AccountRepository } from './account.repository';
import { Accounts } from './api';
import { DemonstrationAccounts } from './demonstrationAccounts';

describe('residents sign in', () => {
  let wechat: WechatStandIn;
  let cloud: RunningCloud;

  beforeAll(async () => {
    wechat = await WechatStandIn.start();
    cloud = await startCloud({ settings: wechat.environment });
  });
  afterAll(async () => {
    await cloud.stop();
    await wechat.stop();
  });

  const signIn = (code: string, openid: string) => {
    wechat.loginCodes.set(code, { openid });
    return cloud.call(signInWithWechat, { body: { code } });
  };

  it('by WeChat: one account for one person, again and again, for ninety days', async () => {
    const first = await signIn('code-1', 'openid-of-one');
    const second = await signIn('code-2', 'openid-of-one');
    const other = await signIn('code-3', 'openid-of-another');
    expect(second.account).toEqual(first.account);
    expect(other.account).not.toEqual(first.account);
    expect(first.account).toMatchObject({ kind: 'resident', identity: 'unknown', unreadMessages: 0 });
    cloud.clock.advanceDays(89);
    await cloud.call(showMe, {}, { token: first.token });
    cloud.clock.advanceDays(2);
    expect((await cloud.refusal(showMe, {}, { token: first.token })).code).toBe('sessionExpired');
  });

  it('ten first sign-ins at once make one account', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => signIn(`at-once-${index}`, 'openid-at-once')),
    );
    const ids = answers.map(({ account }) => (account.kind === 'resident' ? account.accountId : ''));
    expect(new Set(ids).size).toBe(1);
  });

  it('keeps the WeChat id encrypted, for messages only', async () => {
    const { account } = await signIn('code-5', 'openid-kept-secret');
    const rows = JSON.stringify(await cloud.database.select('SELECT * FROM resident_account'));
    expect(rows).not.toContain('openid-kept-secret');
    const accountId = account.kind === 'resident' ? account.accountId : '';
    expect(await cloud.get(Accounts).openIdOf(accountId)).toBe('openid-kept-secret');
  });

  it('refuses a code twice, and one that WeChat does not know', async () => {
    await signIn('code-once', 'openid-of-one');
    for (const code of ['code-once', 'never-given']) {
      expect(await cloud.refusal(signInWithWechat, { body: { code } })).toMatchObject({ code: 'signInFailed' });
    }
  });

  describe('and prove by WeChat’s real name', () => {
    const person = { name: '示范实名', idNumber: inventedIdNumber('360281', '1980-02-29', 501) };
    const attempt = async (
      openid: string,
      known: { name: string | null; idNumber: string | null },
      declared = person,
    ) => {
      const { token } = await signIn(`for-${openid}`, openid);
      await cloud.call(declareIdentity, { body: declared }, { token });
      wechat.realNameCodes.set(`real-${openid}`, { openid, ...known });
      return { token, input: { body: { code: `real-${openid}` } } };
    };

    it('where name and number are those of the account', async () => {
      const { token, input } = await attempt('openid-real', person);
      expect(await cloud.call(proveByWechat, input, { token })).toMatchObject({
        identity: 'proved',
        provedBy: 'wechat',
      });
      expect((await cloud.refusal(proveByWechat, input, { token })).code).toBe('identityAlreadyProved');
    });

    it('not where WeChat knows somebody else, or nobody', async () => {
      const other = { name: '示范别人', idNumber: inventedIdNumber('360281', '1980-02-29', 502) };
      for (const [openid, known] of [
        ['openid-other', other],
        ['openid-nameless', { name: null, idNumber: null }],
      ] as const) {
        const { token, input } = await attempt(openid, known);
        const refusal = await cloud.refusal(proveByWechat, input, { token });
        expect(refusal).toMatchObject({ status: 422, code: 'realNameNotConfirmed' });
        expect(await cloud.call(showMe, {}, { token })).toMatchObject({ identity: 'declared' });
      }
    });

    it('not before somebody said who they are, and not without WeChat', async () => {
      const { token } = await signIn('for-nobody', 'openid-of-nobody');
      const input = { body: { code: 'real' } };
      expect((await cloud.refusal(proveByWechat, input, { token })).code).toBe('identityNotDeclared');
      const demo = await cloud.call(signInDemonstration, { body: { key: 'new' } });
      await cloud.call(declareIdentity, { body: person }, { token: demo.token });
      expect(await cloud.refusal(proveByWechat, input, { token: demo.token })).toMatchObject({
        code: 'realNameNotConfirmed',
        details: { reason: 'noWechat' },
      });
    });
  });

  it('in a demonstration: a new phone is a new account each time, an unknown key nobody', async () => {
    const one = await cloud.call(signInDemonstration, { body: { key: 'new' } });
    const two = await cloud.call(signInDemonstration, { body: { key: 'new' } });
    expect(one.account).not.toEqual(two.account);
    expect((await cloud.refusal(signInDemonstration, { body: { key: 'nobody' } })).code).toBe('notFound');
  });
});

describe('in production', () => {
  let cloud: RunningCloud;
  const key = () => randomBytes(32).toString('base64');

  beforeAll(async () => {
    cloud = await startCloud({
      settings: {
        MODE: 'production',
        PUBLIC_URL: 'https://twin-pledge.example',
        FIELD_KEYS: `p1:${key()}`,
        BLIND_INDEX_KEY: key(),
        CHAIN_KEY: key(),
      },
    });
  });
  afterAll(() => cloud.stop());

  it('there is no demonstration sign-in, no list of invented people, and none can be offered', async () => {
    for (const body of [{ key: 'new' }, { key: 'administrator' }]) {
      expect(await cloud.refusal(signInDemonstration, { body })).toMatchObject({
        status: 403,
        code: 'demonstrationOnly',
      });
    }
    expect((await cloud.refusal(listDemonstrationAccounts, {})).code).toBe('demonstrationOnly');
    expect(() => cloud.get(DemonstrationAccounts).offer([])).toThrow('demonstrationOnly');
    expect(await cloud.database.select('SELECT id FROM resident_account')).toEqual([]);
  });

  it('choosing an invented person proves nothing either, not even where one was left behind', async () => {
    const { id: accountId } = await cloud.get(AccountRepository).add({ demonstrationKey: 'left-behind' });
    const token = await cloud.tokenFor({ kind: 'resident', accountId });
    expect((await cloud.call(listOwnSessions, {}, { token })).proveBy).toBe('wechat');
    const body = { proof: { by: 'demonstration', key: 'left-behind' } };
    expect((await cloud.refusal(endOtherSessions, { body }, { token })).code).toBe('notProvedAgain');
  });

  it('without a mini-program, WeChat sign-in says that it is not available', async () => {
    expect((await cloud.refusal(signInWithWechat, { body: { code: 'any' } })).code).toBe('unavailable');
  });
});
