import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { recordVerificationRequest } from '@twin-pledge/shared/contracts/desk/recordVerificationRequest';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { Browser } from 'playwright-core';
import { SendQuestions } from '../../cloud/src/features/verification/api';
import { describeInBrowser, openBrowser } from '../support/browser';
import { startSourceRegistry } from '../support/sourceRegistry';
import type { RunningCloud } from '../support/startCloud';
import { submittedCase } from '../support/submittedCase';
import { Desk } from './desk';
import { drawSignature } from './drawSignature';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

/** The county's verification staff at their own page; each test goes on where the one before ended. */
describeInBrowser('the county verifies', () => {
  let departments: Awaited<ReturnType<typeof startSourceRegistry>>;
  let cloud: RunningCloud;
  let browser: Browser;
  let desk: Desk;
  let number = '';
  let mother = '';
  let son = '';
  const step = walkIn(() => browser);

  /** A case of a mother and her son whose verification the township has asked for. */
  async function requested(): Promise<void> {
    const { token } = await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-1' } });
    const filed = await submittedCase(cloud, { token });
    const params = { id: filed.id };
    await cloud.call(acceptCase, { params, body: { version: filed.version, checklist: [] } }, { token });
    const { version } = await cloud.call(showDeskCase, { params }, { token });
    await cloud.call(recordVerificationRequest, { params, body: { version, note: '示范：已提交核对' } }, { token });
    number = filed.number;
    const [one, other] = filed.answers.members!.map(({ name, identity }) => ({
      name: name!,
      idNumber: identity!.number!,
    }));
    mother = one!.idNumber;
    son = other!.idNumber;
    departments.registry.register({
      ...one!,
      tells: { demoSocialInsurance: [{ kind: 'pension', amount: '1200.00', months: 1 }] },
      faults: { demoMarket: 'malformed', demoProperty: 'erroring' },
    });
    departments.registry.register({
      ...other!,
      tells: {
        demoSocialInsurance: [{ kind: 'wage', amount: '700.00', months: 1, note: '缴费基数' }],
        demoTax: [{ kind: 'wage', amount: '9600.00', months: 12, note: '示范工厂' }],
      },
    });
  }

  beforeAll(async () => {
    departments = await startSourceRegistry(() => cloud.clock.todayOn());
    cloud = await startDemonstration(departments.settings);
    browser = await openBrowser();
    await requested();
    desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    await desk.page.setViewportSize({ width: 1280, height: 900 });
    await desk.signInAs('示范韩梅');
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
    await departments?.stop();
  });

  const row = () => desk.page.locator('tbody tr').filter({ hasText: number });

  step('B06 the page opens once the confidentiality agreement is signed', async () => {
    await desk.page.getByRole('link', { name: '核对', exact: true }).click();
    await desk.sees('先签一次');
    await drawSignature(desk.page, desk.page.locator('canvas'), 2);
    await desk.press('我已看清，签字保密');
    await row().waitFor();
    expect(await row().innerText()).toMatch(/7 个工作日[\s\S]*示桂兰、示小生[\s\S]*还没有查/);
    await picture(desk.page, 'verification-01-requests', { whole: true });
  });

  step('C03 the departments are asked at one touch, and each answer is shown as what it is', async () => {
    await row().getByRole('checkbox').check();
    await desk.press('向部门查询：选中的 1 件');
    await desk.sees(/去问了 14 项/);
    await cloud.get(SendQuestions).run();
    await desk.press('刷新');
    await row()
      .getByText(/项要说明/)
      .waitFor();
    await row()
      .getByRole('button', { name: /Expand|展开/ })
      .click();
    await desk.sees('答复看不懂');
    await desk.sees('还没查到，会再试');
    await desk.sees(/对方系统出错，试了 1 次/);
    await desk.sees('等对方的结果文件');
    await picture(desk.page, 'verification-02-answers', { whole: true });
  });

  step('B05 the list for a department is saved as Excel', async () => {
    await desk.press(/^导出名单：选中的 1 件/);
    const saving = desk.page.waitForEvent('download');
    await desk.page.getByRole('menuitem', { name: '给示范银行' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^核对名单-示范银行-.*\.xlsx$/);
    const pieces: Buffer[] = [];
    for await (const piece of await saved.createReadStream()) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).subarray(0, 2).toString('latin1')).toBe('PK');
  });

  step('C03 the department’s file is checked row by row before anything counts', async () => {
    const rows = [
      ['姓名', '身份证号', '项目', '金额', '月数', '数量', '来源', '截至日期'],
      ['示桂兰', mother, '存款', '2000', '', '', '示范银行', '2026-03-01'],
      ['示小生', son, '', '', '', '', '示范银行', '2026-03-01'],
      ['示桂兰', mother, '存款', '两千', '', '', '示范银行', '2026-03-01'],
    ];
    const buffer = Buffer.from(rows.map((cells) => cells.join(',')).join('\r\n'));
    const mimeType = 'text/csv';
    await desk.page.locator('input[type=file]').setInputFiles([{ name: '银行结果.csv', mimeType, buffer }]);
    await desk.sees('第 3 行（示小生）：「项目」没有写，或者不认识；查过没有的，请写「无记录」。');
    await desk.sees('第 4 行（示桂兰）：「金额」要写数字，比如 1200.50。');
    await picture(desk.page, 'verification-03-staged', { whole: true });
    await desk.page.reload();
    await desk.press('接收这 1 行');
    await desk.page.getByRole('article', { name: '银行结果.csv' }).waitFor({ state: 'hidden' });
  });

  step('C03 differences are settled, silent departments explained, and the result goes back', async () => {
    await row().getByRole('link').first().click();
    await desk.press('反馈核对结果');
    await desk.sees('示小生的工资');
    await desk.sees('（几个部门说的不一样）');
    await picture(desk.page, 'verification-04-report', { whole: true });
    const settles = desk.page.getByRole('button', { name: '按查到的算' });
    for (let left = await settles.count(); left > 0; left -= 1) {
      await settles.first().click();
      await desk.page.waitForFunction(
        (expected) =>
          [...document.querySelectorAll('button')].filter((one) => one.innerText === '按查到的算').length === expected,
        left - 1,
      );
    }
    await desk.page.getByLabel('为什么不等这些部门了').fill('示范：电话问过，没有登记');
    await desk.press(/^不等了/);
    await desk.sees(/答复看不懂，已说明/);
    await picture(desk.page, 'verification-05-settled', { whole: true });
  });

  step('nothing broke meanwhile', async () => {
    expect(desk.faults).toEqual([]);
  });
});
