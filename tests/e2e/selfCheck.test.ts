import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import { fits, openLargePhone } from './largePhone';
import type { Phone } from './phone';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

describeInBrowser('the self-check, on the smallest phone with the largest type', () => {
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

  step('A02 which aids may fit, before anybody has signed in', async () => {
    await phone.press(/先看看能申请什么/);
    await phone.sees('遇到了什么事？');
    await phone.pressId('next');
    await phone.sees('请先选遇到了什么事');
    await fits(phone, 'self-check-what');
    await phone.choose('有哪些就选哪些', '没收入了，或者收入太少');
    await phone.goOn('住在哪里，家里有谁？');
    await phone.pick('现在住的村或社区', '江西省', '景德镇市', '乐平市', '镇桥镇', '塘湖村委会');
    await phone.choose('户口在农村还是城镇', '农村');
    await phone.write('今年多大', '47');
    await phone.choose('身体怎么样', '身体还好');
    await fits(phone, 'self-check-family');
    await phone.goOn('家里的钱和花费');
    await phone.pressId('next');
    await phone.sees('现在还说不准');
    await phone.sees(/还缺：每个人每月的收入/);
    await fits(phone, 'self-check-missing');
    await phone.press('返回');
    await phone.choose('本人，47岁：每月的钱从哪里来', '打工、上班挣的');
    await phone.write('打工、上班挣的：每月多少', '317');
    await phone.write('存款、现金一共多少', '0');
    await phone.choose('有没有汽车', '没有');
    await phone.choose('自己家的房子有几套', '一套');
    await phone.choose('这一年哪些大的花费是自己付的', '都没有');
    await phone.choose('有没有不住在一起的子女', '没有');
    await fits(phone, 'self-check-money');
    await phone.pressId('next');
    await phone.sees('可能每月448元');
    await phone.press(/^低保：怎么算的/);
    await phone.sees('765.00 × 1 − 317.00 = 448.00');
    await phone.press(/^农村低保标准/);
    await phone.sees(/依据：/);
    expect(await phone.text()).toContain('不是决定，也不保证能批');
    await fits(phone, 'self-check-result');
    await phone.pressId('self-check-apply');
    await phone.sees('请先登录');
    await phone.reopen();
    await phone.press(/先看看能申请什么/);
    await phone.press('清空');
    await phone.pressId('next');
    await phone.sees('请先选遇到了什么事');
  });

  step('A02 what was told in the self-check stands in the application: nothing is typed twice', async () => {
    await phone.turnTo('我的');
    await phone.press('登录');
    await phone.pressId('account-daughter');
    await phone.sees('字的大小');
    await phone.reopen();
    await phone.press(/先看看能申请什么/);
    await phone.choose('有哪些就选哪些', '没收入了，或者收入太少');
    await phone.goOn('住在哪里，家里有谁？');
    await phone.choose('户口在农村还是城镇', '农村');
    await phone.write('今年多大', '47');
    await phone.choose('身体怎么样', '有病，长期吃药');
    await phone.pressId('add-person');
    await phone.pick('是本人的什么人', '子女');
    await phone.write('今年多大', '12');
    await phone.choose('身体怎么样', '身体还好');
    await phone.choose('还在上学吗', '在上学');
    await phone.goOn('家里的钱和花费');
    await phone.choose('本人，47岁：每月的钱从哪里来', '打工、上班挣的');
    await phone.write('打工、上班挣的：每月多少', '317');
    await phone.choose('子女，12岁：每月的钱从哪里来', '没有收入');
    await phone.write('存款、现金一共多少', '1200');
    await phone.choose('这一年哪些大的花费是自己付的', '看病，自己付的');
    await phone.write('看病，自己付的：一年一共多少', '2500');
    await phone.pick('花在谁身上', '本人，47岁');
    await phone.choose('有没有不住在一起的子女', '没有');
    await phone.pressId('next');
    await phone.sees('按您说的，可能符合');
    await phone.pressId('self-check-apply');
    await phone.pressId('start-self');
    await phone.sees('一、填情况');
    expect(await phone.page.evaluate(() => localStorage.getItem('tp:self-check'))).toBeNull();
    await phone.pressId('go-on');
    await phone.sees('申请人住在哪里？');
    expect(await chosen('户口在农村还是城镇')).toEqual(['农村']);
    await phone.write('哪个小组、门牌号', '三组15号');
    await phone.choose('户口也在这个村或社区吗', '是');
    await phone.write('打哪个电话能找到您', '13800000021');
    // The village stands there as well, else this would not lead on; and so do what happened and the aids.
    await phone.goOn('遇到了什么困难？');
    expect(await chosen('有哪些就选哪些')).toEqual(['没收入了，或者收入太少']);
    await phone.goOn('想申请哪些帮助？');
    expect(await chosen('要申请的帮助')).toEqual(expect.arrayContaining(['低保']));
    await phone.goOn('家里有谁？');
    expect(await phone.screen.getByRole('heading', { name: /^申请人$|^家里人1$/ }).count()).toBe(2);
    await backToTasks();
    await phone.pressId('task-property');
    await phone.sees('家里有什么财产？');
    expect(await phone.typed('存款和现金一共多少（元）')).toBe('1200');
    await backToTasks();
    await phone.pressId('task-spending');
    expect(await phone.typed('自己掏了多少（元）')).toBe('2500');
  });

  const backToTasks = async () => {
    await phone.page.goto(`${cloud.url}/#/packages/resident/tasks/index?draft=self`);
    await phone.page.reload();
    await phone.sees('一、填情况');
  };

  /** What stands chosen in an answer. */
  const chosen = async (label: string) =>
    (await phone.question(label).locator('[aria-checked=true]').allInnerTexts()).map((text) => text.split('\n')[0]);
});
