import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { caseOffice, type CaseOffice } from '../support/procedureWalk';
import { refusedCase } from '../support/refusedCase';
import type { RunningCloud } from '../support/startCloud';
import { Desk } from './desk';
import { fits } from './largePhone';
import { looksRight } from './looksRight';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

type Filed = Awaited<ReturnType<typeof refusedCase>>;

/** A refusal is not the end: the next aid with one tap, and a need that leaves for another department and comes back. */
describeInBrowser('after a refusal', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let office: CaseOffice;
  let filed: Filed;
  let nextNumber = '';
  const faults: (readonly string[])[] = [];
  const step = walkIn(() => browser);

  const phoneOf = async (large = false): Promise<Phone> => {
    const token = await cloud.tokenFor({ kind: 'resident', accountId: filed.phone.accountId });
    const kept = {
      session: { token, expiresAt: '2027-01-01T00:00:00.000Z' },
      account: await cloud.call(showMe, {}, { token }),
    };
    const size = large ? { width: 375, height: 812, textStep: 3 } : {};
    const opened = await Phone.open(browser, cloud.url, cloud.clock.now(), { ...size, kept });
    faults.push(opened.faults);
    return opened;
  };
  const caseOn = async (phone: Phone) => {
    await phone.turnTo('进度');
    await phone.press(/示桂兰/);
    await phone.sees('为这件事跑了几趟');
  };
  const deskOf = async (name: string): Promise<Desk> => {
    const desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    await desk.page.setViewportSize({ width: 1280, height: 800 });
    await desk.press(new RegExp(name));
    await desk.sees('经办台');
    return desk;
  };
  const side = (desk: Desk, words: string) =>
    desk.page
      .getByLabel('看哪一面')
      .getByText(new RegExp(`^${words}`))
      .click();

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    cloud.clock.set('2026-03-09T09:00:00+08:00');
    office = await caseOffice(cloud);
    filed = await refusedCase(cloud, office, { needs: ['medical', 'education'] });
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('D06 the phone says what else may fit, why and what it may bring', async () => {
    const phone = await phoneOf();
    await caseOn(phone);
    await phone.sees('也许您可以申请');
    const told = await phone.text();
    expect(told).toContain('人均收入低于低保边缘线');
    expect(told).toContain('医疗救助');
    await looksRight(phone, 'phone-28-next-aid', { whole: true });
    const large = await phoneOf(true);
    await caseOn(large);
    await large.sees('也许您可以申请');
    await fits(large, 'next-aid');
  });

  step('D06 one tap: no question, no paper, no signature; it is sent', async () => {
    const phone = await phoneOf();
    await caseOn(phone);
    await phone.pressId('start-dibaoMarginal');
    await phone.sees('申请已经交上去了');
    const told = await phone.text();
    expect(told).toContain('低保边缘家庭申请');
    expect(told).toContain('不用再交材料');
    nextNumber = /\d{6}-\d{4}-\d{6}/.exec(told)?.[0] ?? '';
    expect(nextNumber).not.toBe('');
    await looksRight(phone, 'phone-29-next-sent', { whole: true });
  });

  step('D06 it lies in a handler’s queue, linked to where it came from', async () => {
    const desk = await deskOf('示范周平');
    await desk.find(nextNumber);
    await desk.sees('接着申请的');
    await picture(desk.page, 'desk-next-aid');
  });

  step('C05, G06 the needs stand in a list, and one leaves for its department', async () => {
    const desk = await deskOf('示范周平');
    await desk.find(filed.number);
    await side(desk, '需求和推送');
    await desk.sees('需求评估清单');
    await picture(desk.page, 'desk-needs');
    await desk.page.getByRole('button', { name: '推送给部门' }).first().click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByLabel('情况说明').fill('示范：母亲长期看病，请核定医疗救助');
    await dialog.getByText('本人当面同意').click();
    await picture(desk.page, 'desk-refer');
    await dialog.getByRole('button', { name: /推\s*送/ }).click();
    await desk.sees('乐平市医疗保障局');
    await desk.sees('在部门的待办里，还没签收');
    await picture(desk.page, 'desk-letters');
  });

  step('G06 its officer sees the letter and nothing else, receives and answers it', async () => {
    const desk = await deskOf('示范孟欣');
    await desk.sees('收到的推送函');
    await desk.sees('示桂兰');
    await desk.page.getByRole('button', { name: /签\s*收/ }).click();
    await desk.page.getByLabel('怎么答复').getByText('给予帮助').click();
    await desk.page.getByLabel('答复的内容').fill('示范：从四月起纳入医疗救助');
    await picture(desk.page, 'desk-department');
    await desk.page.getByRole('button', { name: /^答\s*复$/ }).click();
    await desk.sees('没有要答复的推送函。');
  });

  step('G06 the family reads which department, since when, and the answer', async () => {
    const token = await cloud.tokenFor({ kind: 'resident', accountId: filed.phone.accountId });
    const { allowed } = await cloud.call(showMyCase, { params: { id: filed.id } }, { token });
    expect(allowed).toBeDefined();
    for (const large of [false, true]) {
      const phone = await phoneOf(large);
      await phone.turnTo('进度');
      await phone.press(/医疗救助/);
      await phone.sees('乐平市医疗保障局');
      await phone.sees(/从四月起纳入医疗救助/);
      if (large) await fits(phone, 'referral');
      else await looksRight(phone, 'phone-30-referral', { whole: true });
    }
  });

  step('nothing broke meanwhile', async () => {
    expect(faults.flat()).toEqual([]);
  });
});
