import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { motherAndSon } from '../support/familyAnswers';
import { filledDraft } from '../support/filing';
import type { RunningCloud } from '../support/startCloud';
import { fits, openLargePhone } from './largePhone';
import { idCardPhotos } from './paperPhotos';
import type { Phone } from './phone';
import { photosOn, sendsAsAide } from './helpedWays';
import { acts, asksForCall, notesCall } from './proxyWays';
import { endsElsewhere } from './sessionWays';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

describeInBrowser('the smallest phone with the largest type, on every page beside filing', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let phone: Phone;
  const step = walkIn(() => browser);

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    phone = await openLargePhone(browser, cloud);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });
  beforeEach(() => phone.reopen());

  const signOut = async () => {
    await phone.turnTo('我的');
    await phone.press('退出登录');
    await phone.press('退出登录');
    await phone.sees('还没有登录');
  };
  const openAs = async (key: string) => {
    await phone.turnTo('我的');
    await phone.press('登录');
    await phone.pressId(`account-${key}`);
    await phone.sees('字的大小');
  };

  step('before anybody has signed in', async () => {
    await fits(phone, 'home-unknown');
    for (const tab of ['进度', '消息', '我的'] as const) {
      await phone.turnTo(tab);
      await fits(phone, `unknown-${tab}`);
    }
    await phone.press('登录');
    await phone.sees('新手机');
    await fits(phone, 'sign-in');
    await phone.press('换成协理员等工作人员');
    await fits(phone, 'sign-in-staff');
  });

  step('what everybody may read', async () => {
    await phone.press(/急难求助/);
    await phone.sees('眼下过不去');
    await fits(phone, 'urgent');
    await phone.reopen();
    await phone.press(/找当地的民政办/);
    await phone.pick('住的村或社区', '江西省', '景德镇市', '乐平市', '镇桥镇', '塘湖村委会');
    await phone.sees('按什么规定');
    await fits(phone, 'place');
    await phone.pressId('open-board');
    await phone.sees('政策要点');
    await fits(phone, 'board');
    await phone.reopen();
    await fits(phone, 'home-place');
  });

  step('what waits for the daughter, and where her cases are', async () => {
    await openAs('daughter');
    await fits(phone, 'me');
    await phone.press('退出登录');
    await fits(phone, 'me-sign-out');
    await phone.reopen();
    await phone.sees('还差材料');
    await fits(phone, 'home');
    await phone.press('去拍照补交');
    await phone.sees(/一共要补/);
    await fits(phone, 'supplement');
    await phone.pressId('supplement-done');
    await phone.sees(/还没有补。实在没有的，说明原因/);
    await phone.page.waitForFunction(() => document.activeElement?.id === 'error-summary');
    await fits(phone, 'supplement-missing');
    await phone.press('实在没有，说明原因');
    await fits(phone, 'supplement-without');
    await phone.reopen();
    await phone.turnTo('消息');
    await phone.sees(/申请/);
    await fits(phone, 'messages');
    await phone.turnTo('进度');
    await phone.sees(/示范桂兰/);
    await fits(phone, 'progress');
    await phone.press(/示范桂兰/);
    await phone.sees('为这件事跑了几趟');
    await fits(phone, 'case');
    const told = await phone.text();
    expect(told).toContain('工作人员给您打电话');
    expect(told).not.toContain('安排打电话');
  });

  step('what is hers', async () => {
    await phone.turnTo('我的');
    await phone.pressId('go-asked');
    await phone.sees(/还要您做 \d+ 件事/);
    await fits(phone, 'asked');
    await phone.reopen();
    await phone.turnTo('我的');
    await phone.press(/我们怎么用您的信息/);
    await phone.sees('没交的草稿，1年没动就删掉');
    await fits(phone, 'privacy');
    await phone.reopen();
    await phone.press(/我的材料/);
    await phone.sees(/交过的材料存在这里/);
    await fits(phone, 'vault');
    await phone.reopen();
    await phone.press(/报告变化/);
    await phone.sees('家里有了什么变化？');
    await fits(phone, 'change');
    await phone.press(/示范桂兰/);
    await phone.sees(/更正/);
    await fits(phone, 'correct-elsewhere');
    await phone.reopen();
    await phone.turnTo('我的');
    await phone.press(/示范小兰/);
    await phone.sees('身份已核实');
    await fits(phone, 'identity-proved');
    await phone.reopen();
    await phone.press(/^申请救助/);
    await phone.sees('您给谁申请？');
    await fits(phone, 'start');
  });

  step('where she is signed in, and how what she does not know is ended', async () => {
    const { token } = await cloud.call(signInDemonstration, { body: { key: 'daughter' } });
    await endsElsewhere(phone);
    expect((await cloud.refusal(showMe, {}, { token })).code).toBe('sessionExpired');
  });

  step('A06 for whom she acts, how it ends, and how her mother is called', async () => {
    await acts(phone);
    const { token } = await cloud.call(signInDemonstration, { body: { key: 'daughter' } });
    await filledDraft(cloud, { token }, motherAndSon(), 'family');
    await asksForCall(phone);
  });

  step('an urgent call for help asks at once, and a draft can be given up', async () => {
    await phone.press(/急难求助/);
    await phone.press('现在就写');
    await phone.sees('您在哪里，出了什么事？');
    await fits(phone, 'urgent-what');
    await phone.reopen();
    await phone.press(/^申请救助/);
    await phone.press(/^给自己家/);
    await phone.sees('一、填情况');
    await fits(phone, 'tasks');
    await phone.press('不申请了，删掉这份');
    await fits(phone, 'tasks-delete');
  });

  step('who has only said who they are, and who has not', async () => {
    await signOut();
    await openAs('newcomer');
    await phone.press(/示范建国/);
    await phone.press('显示六位数字');
    await phone.sees('只能用一次');
    await fits(phone, 'identity-declared');
    await phone.reopen();
    await signOut();
    await openAs('new');
    await phone.press(/还没有填姓名/);
    await phone.pressId('declare');
    await phone.sees('还没有填');
    await fits(phone, 'identity-unknown');
  });

  step('an aide on the road', async () => {
    await signOut();
    await phone.press('登录');
    await phone.press('换成协理员等工作人员');
    await phone.pressId('account-zhenqiao-aide-1');
    await phone.sees('字的大小');
    await phone.turnTo('首页');
    await phone.sees('今天帮谁？');
    await fits(phone, 'home-staff');
    await phone.press(/当面核实身份/);
    await phone.pressId('meet-confirm');
    await phone.sees('请填六位数字');
    await fits(phone, 'meet');
    await phone.press('返回');
    await notesCall(cloud, phone);
    const { token } = await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-aide-1' } });
    const purpose = {
      forWhom: 'helped',
      filerName: '示范王芳',
      filerPhone: '13800000009',
      applicantAgrees: true,
    } as const;
    await filledDraft(cloud, { token }, motherAndSon({ purpose }), 'helped');
    await phone.press(/帮村里人申请/);
    await phone.press(/示桂兰家/);
    await phone.pressId('task-family');
    await phone.sees('请每位成年家人自己签');
    await fits(phone, 'family-staff');
    await phone.press(/在纸上签了/);
    await phone.sees('哪天签的');
    await phone.addFiles('从相册选：签好的原件', await idCardPhotos('示桂兰'));
    await phone.screen.getByText('已传好').nth(1).waitFor();
    await phone.write('在哪里、谁在场', '在她家里，儿子也在');
    await fits(phone, 'paper-signature');
    await phone.pressId('witness');
    await phone.sees('纸上签了');
    await fits(phone, 'family-signed-on-paper');
    expect(await photosOn(phone)).toEqual([]);
    await sendsAsAide(phone);
    expect(await photosOn(phone)).toEqual([]);
    expect(phone.faults).toEqual([]);
  });
});
