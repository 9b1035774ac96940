import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { filedApplication, newPhone } from '../support/filing';
import { inventedIdNumber } from '../support/people';
import type { RunningCloud } from '../support/startCloud';
import { submittedCase } from '../support/submittedCase';
import { Desk } from './desk';
import { fillAtWindow, DeskForm } from './deskForm';
import { idCardPhotos } from './paperPhotos';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

const woman = { name: '示范冬梅', number: inventedIdNumber('1948-12-03', 'female') };

/** What handlers do seldom, done through the desk's own pages; each test goes on where the one before ended. */
describeInBrowser('the seldom ways of the desk', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let desk: Desk;
  let phone: Phone;
  const step = walkIn(() => browser);
  const tokenOf = async (key: string) => (await cloud.call(signInDemonstration, { body: { key } })).token;
  /** A case that a family filed by phone, and that lies with a township, by its number. */
  const filed = async (wishes: Partial<Answers> = {}) =>
    submittedCase(cloud, { token: await tokenOf('zhenqiao-1') }, wishes);

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    await desk.signInAs('示范周平');
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const openWindow = async () => {
    await desk.page.getByRole('link', { name: '窗口录入' }).click();
    await desk.press('新录一份');
    await desk.sees('给谁申请');
  };
  const more = async (item: string) => {
    await desk.press('更多 ▾');
    await desk.page.getByRole('menuitem', { name: item }).click();
  };
  const inDialog = (words: string) => desk.page.getByRole('dialog').getByRole('button', { name: words, exact: true });

  step('A01 a paper application is entered at the window', async () => {
    await openWindow();
    await fillAtWindow(desk.page, woman);
    await desk.sees('都存好了');
    await picture(desk.page, 'desk-ways-01-entered', { whole: true });
    await desk.press('录完了，去交材料');
    await desk.sees('户口簿');
    await picture(desk.page, 'desk-ways-02-papers', { whole: true });
  });

  step('B05 the signer signs from a link that the desk made, on her own phone', async () => {
    await desk.page.getByText('3 签字').click();
    for (const [at, kind] of ['承诺书', '核对授权书'].entries()) {
      await desk.page
        .locator('section div', { has: desk.page.getByText(`${woman.name} · ${kind}`) })
        .getByRole('button', { name: '用自己手机签' })
        .last()
        .click();
      await desk.press('生成链接');
      const link = await desk.page.getByRole('dialog').getByText(/^http/).innerText();
      await picture(desk.page, `desk-ways-03-link-${at + 1}`);
      phone ??= await Phone.open(browser, cloud.url, cloud.clock.now());
      await phone.page.goto(link.trim());
      await phone.sees(/请.*签(承诺|授权)书/);
      await phone.write(`${woman.name}身份证号最后六位`, woman.number.slice(-6));
      await phone.sign(at);
      await phone.sees('签好了');
      await desk.page
        .getByRole('dialog')
        .getByRole('button', { name: /Close|关闭/ })
        .click();
      await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await desk.page
        .getByText(/^✓?已签$/)
        .nth(at)
        .waitFor();
    }
  });

  step(
    'the officer saw the identity card: the applicant is known, and acceptance waits for the papers alone',
    async () => {
      await desk.page.getByText('4 核对送出').click();
      await desk.sees('可以送出');
      await desk.page.getByText('看过了，人和证是同一个人').click();
      await desk.page.getByText('填的内容念给对方听过，没有错').click();
      await picture(desk.page, 'desk-ways-04-send', { whole: true });
      await desk.press('送出，当场审核');
      await desk.sees('窗口看过身份证（示范周平）');
      const accept = desk.page.getByRole('button', { name: /^受\s*理$/ });
      expect(await accept.isDisabled()).toBe(true);
      await desk.sees(`还缺：户口簿、${woman.name}的身份证。`);
      await picture(desk.page, 'desk-ways-05-case');
    },
  );

  step('what was asked for is brought to the window; meanwhile nothing can be accepted', async () => {
    await desk.press(/^一次性告知补正/);
    await desk.press('发给申请人（2 项）');
    await desk.sees(`还在等群众补：户口簿、${woman.name}的身份证。`);
    expect(await desk.page.getByRole('button', { name: /^受\s*理$/ }).isDisabled()).toBe(true);
    await picture(desk.page, 'desk-ways-06-waiting');
    await desk.press('群众到窗口来补，或者拿不出来');
    const dialog = desk.page.getByRole('dialog');
    const [card] = await idCardPhotos(woman.name);
    await dialog.locator('input[type=file]').last().setInputFiles([card!]);
    await dialog.getByText('有了').waitFor();
    await dialog.getByLabel('拿不出来的原因：户口簿').fill('示范：房子漏雨泡坏了，在派出所补办');
    await picture(desk.page, 'desk-ways-07-brought');
    await inDialog('补齐了，接着审核').click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.page
      .getByRole('button', { name: /^受\s*理$/ })
      .and(desk.page.locator(':enabled'))
      .waitFor();
    await desk.page.getByText('经过', { exact: true }).click();
    await desk.sees('示范：房子漏雨泡坏了，在派出所补办');
  });

  step('a correction is entered at the window for the household, old and new side by side', async () => {
    await more('群众来更正，代录');
    await desk.sees('改了什么');
    await new DeskForm(desk.page).write('存款和现金一共多少（元）', '3,600');
    await new DeskForm(desk.page).write('哪个小组、门牌号', '四组5号');
    await desk.page.getByLabel('谁来说的、怎么核对的身份').fill('示范：本人在窗口说的，看过身份证');
    await desk.sees('记下更正（2 处）');
    await picture(desk.page, 'desk-ways-08-correcting');
    await desk.press('记下更正（2 处）');
    await desk.sees('更正过 1 次');
    const shown = await desk.page.getByRole('region', { name: '更正过的' }).innerText();
    expect(shown.replace(/\s+/g, ' ')).toContain('1,200.00元 → 3,600.00元');
    expect(shown.replace(/\s+/g, ' ')).toContain('四组3号 → 四组5号');
    expect(shown).toContain('示范周平 在窗口代录');
    await picture(desk.page, 'desk-ways-09-corrected');
  });

  step('two filings of one household are joined', async () => {
    const first = await filed();
    const purpose = { ...first.answers.purpose, filerName: '示小生' };
    const { cases } = await filedApplication(cloud, await newPhone(cloud), { ...first.answers, purpose });
    await desk.find(cases[0]!.number);
    await desk.sees('这一家还有别的申请');
    await picture(desk.page, 'desk-ways-10-duplicate');
    await desk.press('是同一家，关联起来');
    await desk.page
      .getByRole('tooltip')
      .getByRole('button', { name: /关\s*联/ })
      .click();
    await desk.sees('两份申请已经关联');
    await desk.page.getByText('这一家还有别的申请').waitFor({ state: 'hidden' });
  });

  step('a call about an unread message is noted, whether it was answered or not', async () => {
    await cloud.runScheduled();
    await desk.page.getByRole('link', { name: '全镇待办' }).click();
    await desk.page.locator('tbody tr', { hasText: '打电话告知' }).first().click();
    await desk.sees(/打电话告知/);
    await more('登记电话告知');
    await desk.page.getByText('没打通', { exact: true }).click();
    await desk.page.getByLabel('说了什么、对方怎么答').fill('示范：响了没人接，明天再打');
    await picture(desk.page, 'desk-ways-11-call');
    await inDialog('记下').click();
    await desk.sees('通话已记下');
  });

  step('A07 the township of registration notes that it asked for verification', async () => {
    const registration = { sameAsResidence: false, regionCode: '360281101201', kind: 'rural' as const };
    const { id, number, version } = await filed({ registration });
    const body = { version, checklist: [] };
    await cloud.call(acceptCase, { params: { id }, body }, { token: await tokenOf('zhenqiao-1') });
    const there = await Desk.open(browser, cloud.url, cloud.clock.now());
    await there.signInAs('示范陈洁');
    await there.page.getByRole('link', { name: '全镇待办' }).click();
    await there.line(number).first().click();
    await there.sees(/户籍在外地/);
    await there.press('更多 ▾');
    await there.page.getByRole('menuitem', { name: '登记已提核对 / 已发函' }).click();
    await there.page.getByLabel('向哪里、用什么方式、文号').fill('示范：已向县里提出核对，示范〔2026〕1号');
    await picture(there.page, 'desk-ways-12-verification');
    await there.page.getByRole('dialog').getByRole('button', { name: '记下', exact: true }).click();
    await there.sees('已记下');
    await there.page.getByRole('link', { name: '全镇待办' }).click();
    await there.page.getByRole('heading', { name: '全镇待办' }).waitFor();
    await there.line(number).first().waitFor({ state: 'hidden' });
    expect(there.faults).toEqual([]);
  });

  step('a death is noted, and the case ends', async () => {
    const { number } = await filed();
    await desk.find(number);
    await more('登记申请人去世');
    await desk.page.getByLabel('去世日期').fill('2026-03-01');
    await desk.page.getByLabel('去世日期').press('Enter');
    await desk.page.getByLabel('依据（可不填）').fill('示范：村委会证明');
    await picture(desk.page, 'desk-ways-13-death');
    await inDialog('登记并终止').click();
    await desk.sees('申请人去世，这一件终止。');
    await picture(desk.page, 'desk-ways-14-ended');
  });

  step('nothing broke meanwhile', async () => {
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  });
});
