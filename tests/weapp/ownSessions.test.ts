import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signInWithWechat } from '@twin-pledge/shared/contracts/signIn/signInWithWechat';
import { startCloud, type RunningCloud } from '../support/startCloud';
import { WechatStandIn } from '../support/wechatStandIn';
import { builtProgram } from './builtProgram';
import { templatesOf } from './device/drawn';
import { FilingPhone } from './device/filingPhone';

jest.setTimeout(120_000);

const onIphone = { 'User-Agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0' };

describe('我的登录 in the compiled mini-program, with a WeChat that signs in', () => {
  let wechat: WechatStandIn;
  let cloud: RunningCloud;
  let phone: FilingPhone;
  /** Whose WeChat the phone is; nobody's while WeChat gives no code. */
  let owner: string | null = 'oDaughter';
  let codes = 0;

  const codeOf = (openid: string) => {
    codes += 1;
    wechat.loginCodes.set(`code-${codes}`, { openid });
    return `code-${codes}`;
  };
  const elsewhere = async () => {
    const body = { code: codeOf('oDaughter') };
    return (await cloud.call(signInWithWechat, { body }, { headers: onIphone })).token;
  };
  const isOver = async (token: string) => (await cloud.request(showMe, {}, { token })).status === 401;

  beforeAll(async () => {
    wechat = await WechatStandIn.start();
    cloud = await startCloud({ settings: wechat.environment });
    const loginCode = () => {
      if (owner === null) throw new Error('WeChat gives no code');
      return codeOf(owner);
    };
    const options = { cloudUrl: cloud.url, at: cloud.clock.now(), loginCode };
    phone = new FilingPhone({ folder: builtProgram, draw: templatesOf(builtProgram) }, options);
    await phone.settled();
  });
  afterAll(async () => {
    await cloud?.stop();
    await wechat?.stop();
  });

  it('lists where one is signed in, and asks before one is ended', async () => {
    await elsewhere();
    await phone.turnTo('我的');
    await phone.pressId('go-sessions');
    await phone.sees('苹果手机上的微信');
    await phone.sees('就是您现在用的');
    await phone.press('退出这个登录');
    await phone.sees('用微信再确认一次是您本人');
    await phone.press('先不退');
    await phone.sees('苹果手机上的微信');
  });

  it('ends nothing where another WeChat account answers, or none', async () => {
    const other = await elsewhere();
    await phone.press('退出其他全部');
    owner = 'oSomebodyElse';
    await phone.press('用微信确认退出');
    await phone.sees('没有认出是您本人，一个登录也没有退出');
    owner = null;
    await phone.press('用微信确认退出');
    await phone.sees('系统正忙');
    expect(await isOver(other)).toBe(false);
  });

  it('ends the others once it is the same account again, and stays signed in itself', async () => {
    const other = await elsewhere();
    owner = 'oDaughter';
    await phone.press('用微信确认退出');
    await phone.sees('退出了别处的3个登录。您现在用的不受影响');
    await phone.sees('别的地方没有登录');
    expect(await isOver(other)).toBe(true);
    expect(phone.text()).not.toContain('苹果手机上的微信');
  });
});
