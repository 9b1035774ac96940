import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { inventedIdNumber } from '../support/people';
import type { RunningCloud } from '../support/startCloud';
import { Desk } from './desk';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

/** Those who look after the staff, at their pages; each test goes on where the one before ended. */
describeInBrowser('the desk of the county and of the administrator', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let administrator: Desk;
  const step = walkIn(() => browser);

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    administrator = await Desk.open(browser, cloud.url, cloud.clock.now());
    await administrator.signInAs('示范严明');
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const open = (desk: Desk, page: string) => desk.page.getByRole('link', { name: page }).click();

  step('H01 a county officer registers a relative of a colleague of the county', async () => {
    const officer = await Desk.open(browser, cloud.url, cloud.clock.now());
    await officer.signInAs('示范韩梅');
    await open(officer, '亲属登记');
    await officer.press('登记亲属');
    await officer.page.getByRole('combobox', { name: '哪位工作人员' }).fill('示范周');
    await officer.page.locator('.ant-select-item').getByText('示范周平').click();
    await officer.page.getByLabel('亲属是他的什么人').fill('表弟');
    await officer.page.getByLabel('亲属姓名').fill('示范小表');
    await officer.page.getByLabel('亲属身份证号').fill(inventedIdNumber('1985-02-03', 'male'));
    await picture(officer.page, 'desk-admin-01-relative');
    await officer.page
      .getByRole('dialog')
      .getByRole('button', { name: /登\s*记/ })
      .click();
    await officer.page.locator('tbody tr', { hasText: '示范小表' }).waitFor();
    await picture(officer.page, 'desk-admin-02-relatives');
    expect(officer.faults).toEqual([]);
  });

  step('an administrator sees everybody’s leave and notes it for somebody of any township', async () => {
    await open(administrator, '请假与顶班');
    await administrator.page.getByLabel('找同事').fill('示范杨帆');
    const row = administrator.page.locator('tbody tr').filter({ hasText: '示范杨帆' });
    await row.getByText('大口屯镇').waitFor();
    await row.getByRole('button', { name: '登记请假' }).click();
    await administrator.page.getByLabel('从哪天').fill('2026-03-02');
    await administrator.page.getByLabel('从哪天').press('Enter');
    await administrator.page.getByLabel('到哪天（含这一天）').fill('2026-03-06');
    await administrator.page.getByLabel('到哪天（含这一天）').press('Enter');
    await administrator.page.getByRole('dialog').getByText('示范朱静', { exact: true }).click();
    await picture(administrator.page, 'desk-admin-03-leave');
    await administrator.page.getByRole('dialog').getByRole('button', { name: '记下' }).click();
    await row.getByText('正在休假').waitFor();
    await row.getByText('示范朱静').waitFor();
  });

  step(
    'H10 the work of a handler who is switched off goes to a colleague, but for what she is related to (C08)',
    async () => {
      await open(administrator, '人员与岗位');
      await administrator.page.getByLabel('找人员').fill('示范周平');
      const row = administrator.page.locator('tbody tr').filter({ hasText: '示范周平' });
      await row.getByRole('button', { name: /^改$/ }).click();
      await administrator.page.getByRole('switch').click();
      await administrator.page.getByRole('dialog').getByRole('button', { name: /^改$/ }).click();
      await administrator.sees('1 件还没有人接');
      await administrator.sees(/1 件已经转给在岗的同事/);
      await picture(administrator.page, 'desk-admin-04-unassigned');
      await administrator.press('知道了');
      await row.getByText('已停用').waitFor();
      const leader = await Desk.open(browser, cloud.url, cloud.clock.now());
      await leader.signInAs('示范郑强');
      await leader.sees(/项待办还没有人接/);
      await leader.press('只看这些');
      await leader.sees('还没有人接');
      await picture(leader.page, 'desk-admin-05-leader');
      await leader.press('指定经办人');
      await leader.page.getByRole('dialog').getByText('要回避').waitFor();
      expect(leader.faults).toEqual([]);
    },
  );

  step('nothing broke meanwhile', async () => {
    expect(administrator.faults).toEqual([]);
  });
});
