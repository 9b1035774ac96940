import { exampleFamily } from '@twin-pledge/shared/forms/exampleFamily';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { Browser } from 'playwright-core';
import { demonstrationResidents } from '../../cloud/src/demonstration/demonstrationResidents';
import { describeInBrowser, openBrowser } from '../support/browser';
import { filledDraft } from '../support/filing';
import type { RunningCloud } from '../support/startCloud';
import { fits, openLargePhone } from './largePhone';
import type { Phone } from './phone';
import { retakesDarkPhoto } from './retakesDarkPhoto';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(180_000);

const newcomer = demonstrationResidents.find(({ key }) => key === 'newcomer');

describeInBrowser('filing on the smallest phone with the largest type', () => {
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

  const title = () => phone.screen.getByRole('heading', { level: 1 }).innerText();

  step('an empty draft, and what is said when nothing was filled in', async () => {
    await phone.press(/帮家人申请/);
    await phone.press('登录');
    await phone.pressId('account-newcomer');
    await phone.press(/帮家里人/);
    await phone.sees('一、填情况');
    await fits(phone, 'tasks-fresh');
    await phone.pressId('go-on');
    await phone.sees('您给谁申请？');
    await fits(phone, 'question-fresh');
    await phone.pressId('next');
    await phone.sees(/处要改/);
    await phone.page.waitForFunction(() => document.activeElement?.id === 'error-summary');
    await fits(phone, 'question-errors');
    await phone.reopen();
    await phone.sees('还没交');
    await fits(phone, 'home-draft');
  });

  step('every question page with its answers', async () => {
    const { token } = await cloud.call(signInDemonstration, { body: { key: 'newcomer' } });
    const [own, ...others] = exampleFamily.members ?? [];
    const self = {
      ...own!,
      name: newcomer?.name,
      identity: { kind: 'residentId' as const, number: newcomer?.idNumber },
    };
    await filledDraft(cloud, { token }, { ...exampleFamily, members: [self, ...others] }, 'self');
    await phone.press(/^申请救助/);
    await phone.sees('先看看填过的');
    await fits(phone, 'start-begun');
    await phone.press(/示范建国家/);
    await phone.sees('填好了');
    await fits(phone, 'tasks-filled');
    await phone.pressId('task-purpose');
    for (let at = 1; at < 40; at += 1) {
      await phone.sees(/共 9 组/);
      const before = await title();
      await fits(phone, `question-${String(at).padStart(2, '0')}`);
      await phone.pressId('next');
      await phone.page.waitForFunction(
        (old) =>
          [...document.querySelectorAll('.taro_page [role=heading][aria-level="1"]')].some(
            (heading) => heading.getClientRects().length > 0 && heading.textContent !== old,
          ),
        before,
      );
      if ((await phone.text()).includes('二、交材料、签字')) return;
    }
    throw new Error('the questions have no end');
  });

  step('papers, with photos on them', async () => {
    await phone.pressId('task-papers');
    await phone.sees('拍材料');
    await phone.paper('户口簿').getByText('翻开、压平', { exact: false }).waitFor();
    await fits(phone, 'papers-empty');
    await retakesDarkPhoto(phone, '户口簿', 'large-photo');
    await phone.press('删掉户口簿第 1 张');
    await phone.sees('删掉户口簿第 1 张？');
    await fits(phone, 'papers');
    await phone.press('好了');
  });

  step('signing on this phone and by link', async () => {
    await phone.pressId('task-family');
    await phone.sees('请每位成年家人自己签');
    await fits(phone, 'family');
    await phone.press('我自己签：承诺书');
    await phone.sees('在这里签名');
    await fits(phone, 'sign');
    await phone.sign(1);
    await phone.sees('请每位成年家人自己签');
    await phone.press('发给示范乙签');
    await phone.sees('链接做好了');
    await fits(phone, 'family-link');
    const link = await phone.screen.locator('.sign-link-text').innerText();
    const relative = await openLargePhone(browser, cloud);
    await relative.page.goto(link);
    await relative.sees('在这里签名');
    await fits(relative, 'sign-link');
    await relative.write('示范乙身份证号最后六位', String(exampleFamily.members?.[1]?.identity?.number).slice(-6));
    await relative.sign(2);
    await relative.sees('签好了');
    await fits(relative, 'sign-link-signed');
    expect(relative.faults).toEqual([]);
  });

  step('checking, folded and open, and sending', async () => {
    await phone.press('好了');
    await phone.pressId('task-check');
    await phone.sees('检查一遍，再交上去');
    await fits(phone, 'check');
    const folded = phone.screen.locator('button[aria-expanded=false]');
    while ((await folded.count()) > 0) await folded.first().click();
    await fits(phone, 'check-open');
    await phone.press('改：哪个小组、门牌号');
    await phone.write('哪个小组、门牌号', '');
    await phone.press('返回');
    await phone.sees('有一处要改');
    await phone.saved();
    await phone.page.reload();
    await phone.sees('✕ 还没填');
    expect(await phone.screen.getByText('收起').count()).toBe(0);
    await fits(phone, 'check-problem');
    await phone.pressId('send');
    await phone.page.waitForFunction(() => document.activeElement?.id === 'error-summary');
    await phone.press('“哪个小组、门牌号”还没有填。');
    await phone.write('哪个小组、门牌号', '三组15号');
    await phone.press('改好了');
    await phone.sees('检查一遍，再交上去');
    await phone.screen.getByText('有一处要改').waitFor({ state: 'detached' });
    await phone.pressId('send');
    await phone.sees('申请已经交上去了');
    expect(await title()).toBe('申请已经交上去了');
    await fits(phone, 'sent');
  });

  step('correcting afterwards', async () => {
    await phone.press('看进度');
    await phone.press(/低保/);
    await phone.press(/更正填过的内容/);
    await phone.sees('改完一起交');
    await fits(phone, 'correct');
    await phone.press('改：住在哪里');
    await phone.sees('改好了');
    await fits(phone, 'correct-question');
    await phone.write('哪个小组、门牌号', '');
    await phone.press('改好了');
    await phone.sees('有一处要改');
    await fits(phone, 'correct-errors');
    await phone.press('不改了');
    await phone.sees('还没有改');
    await phone.press('改：住在哪里');
    await phone.write('哪个小组、门牌号', '四组2号');
    await phone.press('改好了');
    await phone.press('交上更正（改了 1 处）');
    await phone.sees('更正收到了');
    await fits(phone, 'corrected');
    await phone.reopen();
    await phone.turnTo('进度');
    await phone.press(/低保/);
    await phone.press(/撤回申请/);
    await phone.sees(/确定撤回/);
    await fits(phone, 'withdraw');
    expect(phone.faults).toEqual([]);
  });
});
