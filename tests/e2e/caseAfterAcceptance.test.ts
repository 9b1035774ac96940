import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { caseOffice, inquiredCase, type CaseOffice } from '../support/procedureWalk';
import type { RunningCloud } from '../support/startCloud';
import { fits } from './largePhone';
import { looksRight } from './looksRight';
import { Phone } from './phone';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

type Filed = Awaited<ReturnType<typeof inquiredCase>>;

/** Two cases of 乐平市, one that fits and one that does not, as who filed them sees them. */
describeInBrowser('a case after its acceptance, on the phone', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let office: CaseOffice;
  let fitting: Filed;
  let other: Filed;
  const faults: (readonly string[])[] = [];
  const step = walkIn(() => browser);

  /** The phone the application was sent from, today; the smallest with the largest type where that is wanted. */
  const phoneOf = async ({ phone, id, draft }: Filed, large = false): Promise<Phone> => {
    const token = await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    const { applicationId } = await cloud.call(showMyCase, { params: { id } }, { token });
    const kept = {
      session: { token, expiresAt: '2027-01-01T00:00:00.000Z' },
      account: await cloud.call(showMe, {}, { token }),
      sentDrafts: [{ applicationId, draftId: draft.id }],
    };
    const size = large ? { width: 320, height: 640, textStep: 3 } : { width: 360, height: 780 };
    const opened = await Phone.open(browser, cloud.url, cloud.clock.now(), { ...size, kept });
    faults.push(opened.faults);
    await opened.turnTo('进度');
    await opened.press(/示桂兰/);
    await opened.sees('为这件事跑了几趟');
    return opened;
  };
  /** The handler ends it, unless the night has done so already. */
  const publicityEnds = async ({ walk }: Filed) => {
    if ((await walk.view()).status !== 'assessed') await walk.act('handler', 'endPublicity');
  };
  const noon = (date: string) => cloud.clock.set(`${date}T12:00:00+08:00`);

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    office = await caseOffice(cloud);
    fitting = await inquiredCase(cloud, office);
    other = await inquiredCase(cloud, office);
    const pension = { memberId: 'm1', kind: 'transfer', transferKind: 'pension', amountFen: 300_000, months: 1 };
    await other.walk.find('incomes.found1', pension, 'county');
    for (const { walk } of [fitting, other]) {
      await walk.act('handler', 'startPublicity', { photos: [fitting.id] });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('A07 says what goes on, whose turn it is and until when, and nothing twice', async () => {
    const phone = await phoneOf(fitting);
    const told = await phone.text();
    expect(told).toContain('现在不用您做什么');
    expect(told).toMatch(/轮到工作人员：.+，最迟/);
    expect(told.match(/公示期/g)).toHaveLength(1);
    expect(told).not.toContain('在村里公示\n');
    expect(told).not.toContain('怎么算的');
    await looksRight(phone, 'phone-24-inquired', { whole: true });
  });

  step('D02 shows how it was reckoned once that is recorded, each line with its clause and source', async () => {
    for (const { walk } of [fitting, other]) await walk.act('handler', 'recordAssessment', { needs: [] });
    const phone = await phoneOf(fitting);
    await phone.pressId('worksheet');
    await phone.sees('符合低保，每月930元');
    await looksRight(phone, 'phone-25-worksheet', { whole: true });
    for (const group of ['家里算几口人', '收入', '怎么比的', '金额']) await phone.press(new RegExp(`^${group}`));
    await phone.press(/示小生的工资收入/);
    await phone.sees(/数字来自：本人填报/);
    await phone.press(/平均每人收入要低于低保标准/);
    await phone.sees(/依据：/);
    await looksRight(phone, 'phone-26-worksheet-open', { whole: true });
  });

  step('D02 is readable at the largest type on the smallest phone', async () => {
    const phone = await phoneOf(fitting, true);
    await fits(phone, 'case-assessed');
    await phone.pressId('worksheet');
    await phone.sees('符合低保，每月930元');
    await fits(phone, 'worksheet');
    for (const group of ['家里算几口人', '收入', '怎么比的', '金额']) await phone.press(new RegExp(`^${group}`));
    await phone.press(/示小生的工资收入/);
    await phone.press(/平均每人收入要低于低保标准/);
    await fits(phone, 'worksheet-open');
  });

  step('B07 tells what was approved, and what to report; the notice opens', async () => {
    noon('2026-03-10');
    for (const filed of [fitting, other]) await publicityEnds(filed);
    await fitting.walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '人均收入低于标准' });
    await fitting.walk.act('leader', 'approve');
    const phone = await phoneOf(fitting);
    await phone.sees('每月930元');
    await phone.sees(/有下面这些变化的/);
    await looksRight(phone, 'phone-27-approved', { whole: true });
    const opened = phone.context.waitForEvent('page');
    await phone.press(/准予确认通知书/);
    const tab = await opened;
    await tab.locator('iframe').waitFor({ state: 'attached' });
    await tab.close();
    await fits(await phoneOf(fitting, true), 'case-approved');
  });

  step('D06 tells why it was refused', async () => {
    await other.walk.act('handler', 'giveOpinion', { opinion: 'refuse', reason: '人均收入高于标准' });
    await other.walk.act('leader', 'refuse', { reason: '人均收入高于低保标准', basis: 'JDZ 三(一)4' });
    await fits(await phoneOf(other, true), 'case-refused');
    const phone = await phoneOf(other);
    await phone.sees(/人均收入不低于低保标准/);
    await looksRight(phone, 'phone-28-refused', { whole: true });
  });

  step('nothing broke meanwhile', async () => {
    expect(faults.flat()).toEqual([]);
  });
});
