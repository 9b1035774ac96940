import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';

jest.setTimeout(120_000);

/** How far the page reaches beyond the right edge of the screen, in pixels. */
const overhang = (phone: Phone): Promise<number> =>
  phone.page.evaluate(() => {
    const parts = [...document.querySelectorAll('.taro_page *')].filter((part) => part.getClientRects().length > 0);
    return Math.max(0, ...parts.map((part) => Math.round(part.getBoundingClientRect().right) - window.innerWidth));
  });

describeInBrowser('the smallest phone with the largest type', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    phone = await Phone.open(browser, cloud.url, cloud.clock.now(), { width: 320, height: 640, textStep: 3 });
    await phone.press(/帮家人申请/);
    await phone.press('登录');
    await phone.pressId('account-daughter');
    await phone.sees('您给谁申请？');
    await phone.reopen();
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const fits = async (name: string) => {
    await picture(phone.page, name, { whole: true });
    expect(await overhang(phone)).toBe(0);
  };

  it('shows what waits on the first page, all of it within the screen', async () => {
    await phone.sees('还差材料');
    await fits('large-1-home');
  });

  it('shows what is to be added', async () => {
    await phone.press('去拍照补交');
    await phone.sees(/一共要补/);
    await fits('large-2-supplement');
  });

  it('shows where a case stands', async () => {
    await phone.reopen();
    await phone.turnTo('进度');
    await phone.press(/示范桂兰/);
    await phone.sees('为这件事跑了几趟');
    await fits('large-3-case');
  });

  it('shows a question with its answers', async () => {
    await phone.reopen();
    await phone.press(/帮家人申请/);
    await phone.press(/帮家里人/);
    await phone.pressId('go-on');
    await phone.sees('您给谁申请？');
    await fits('large-4-question');
    expect(phone.faults).toEqual([]);
  });
});
