import type { Browser } from 'playwright-core';
import { secondFactorCode } from '../../cloud/src/platform/crypto/secondFactor';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import { staffWith } from '../support/staffWith';
import { Desk } from './desk';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

describeInBrowser('one’s own way in at the desk', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let desk: Desk;
  let staffId: string;
  let codeNow: () => string;
  let codeUsed: string;
  const step = walkIn(() => browser);
  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    await desk.page.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('the password that was handed over has to be changed before anything else', async () => {
    const member = await staffWith(cloud, { name: '示范新人', handedOver: true });
    staffId = member.staffId;
    const { page } = desk;
    await page.getByLabel('登录名').fill(member.loginName);
    await page.getByLabel('密码', { exact: true }).fill(member.firstPassword);
    await desk.press('下一步');
    const secret = new URL(member.secondFactorUri).searchParams.get('secret') ?? '';
    codeNow = () => secondFactorCode(secret, cloud.clock.now());
    codeUsed = codeNow();
    await page.getByLabel('动态口令').fill(codeUsed);
    await desk.sees('请先改密码');
    await picture(page, 'desk-first-password', { whole: true });
    await page.getByLabel('现在的密码').fill(member.firstPassword);
    for (const chosen of ['woaini1314520', '稻田里的第七只白鹭 7']) {
      await page.getByLabel('新密码', { exact: true }).fill(chosen);
      await page.getByLabel('新密码再输一遍').fill(chosen);
      await desk.press('改好，开始办事');
      if (chosen.startsWith('woaini')) await desk.sees('太容易猜到');
    }
    await page.getByRole('link', { name: '我的登录' }).waitFor();
  });

  step(
    'where one is signed in is listed, and what one does not know is ended, with a code not used before',
    async () => {
      for (let elsewhere = 0; elsewhere < 2; elsewhere += 1) await cloud.tokenFor({ kind: 'staff', staffId });
      const { page } = desk;
      await page.getByRole('link', { name: '我的登录' }).click();
      await desk.sees('就是这里');
      await picture(page, 'desk-sessions', { whole: true });
      await desk.press('退出这一个');
      const asked = page.getByRole('dialog');
      await asked.getByLabel('动态口令').fill(codeUsed);
      await asked.getByRole('button', { name: '退出', exact: true }).click();
      await desk.sees(/动态口令不对，或者已经用过/);
      await picture(page, 'desk-sessions-again');
      cloud.clock.advanceMilliseconds(30_000);
      await asked.getByLabel('动态口令').fill(codeNow());
      await asked.getByRole('button', { name: '退出', exact: true }).click();
      await asked.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: '退出这一个' }).nth(1).waitFor({ state: 'detached' });
      await desk.press('别处全部退出');
      cloud.clock.advanceMilliseconds(30_000);
      await asked.getByLabel('动态口令').fill(codeNow());
      await asked.getByLabel('动态口令').press('Enter');
      await page.getByRole('button', { name: '退出这一个' }).waitFor({ state: 'detached' });
      await desk.sees('就是这里');
      expect(desk.faults).toEqual([]);
    },
  );
});
