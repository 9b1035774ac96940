import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { findingWalk, linxiangOffice, refusedCase, servesLinxiang } from '../support/falsePledge';
import type { LinxiangOffice } from '../support/falsePledge';
import { anyPhoto } from '../support/filedWithPapers';
import type { RunningCloud } from '../support/startCloud';
import { Desk } from './desk';
import { looksRight } from './looksRight';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

/** A doubted commitment in 羊楼司镇: each stage by another at the desk, its person on the phone. */
describeInBrowser('a false commitment, at the desk and on the phone', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let office: LinxiangOffice;
  let filed: Awaited<ReturnType<typeof refusedCase>>;
  const faults: (readonly string[])[] = [];
  const step = walkIn(() => browser);

  /** A screen of 1280 on which one of the staff has the page open. */
  const at = async (post: keyof LinxiangOffice, path = `cases/${filed.id}?side=findings`): Promise<Desk> => {
    const desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    faults.push(desk.faults);
    const token = await cloud.tokenFor({ kind: 'staff', staffId: office[post].staffId });
    await desk.page.evaluate((kept) => sessionStorage.setItem('desk.token', kept), token);
    await desk.page.setViewportSize({ width: 1280, height: 900 });
    await desk.page.goto(`${cloud.url}/desk/${path}`);
    return desk;
  };
  const write = async (desk: Desk, label: string, words: string) =>
    desk.page.getByLabel(label, { exact: true }).fill(words);
  const act = async (desk: Desk, label: string) =>
    desk.page.getByRole('button', { name: label, exact: true }).last().click();

  const motherOpens = async (large = false): Promise<Phone> => {
    const token = await cloud.tokenFor({ kind: 'resident', accountId: filed.phone.accountId });
    const kept = {
      session: { token, expiresAt: '2027-01-01T00:00:00.000Z' },
      account: await cloud.call(showMe, {}, { token }),
    };
    const size = large ? { width: 320, height: 640, textStep: 3 } : {};
    const phone = await Phone.open(browser, cloud.url, cloud.clock.now(), { ...size, kept });
    faults.push(phone.faults);
    await phone.turnTo('进度');
    await phone.press(/示桂兰/);
    await phone.pressId('finding');
    await phone.sees('查到了什么');
    return phone;
  };

  beforeAll(async () => {
    cloud = await startDemonstration(servesLinxiang);
    browser = await openBrowser();
    office = await linxiangOffice(cloud);
    filed = await refusedCase(cloud, office);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('H12 the handler writes the facts as the person will read them, and adds the proof', async () => {
    const desk = await at('handler');
    await desk.press('查明情况，请本人说明');
    await desk.page.getByLabel('谁的承诺').first().click();
    await desk.page.getByTitle('示桂兰').click();
    await desk.page.getByRole('checkbox', { name: '收入' }).check();
    await write(desk, '查到的事实和来源', '核对反馈，示桂兰每月有养老金3000元；申报时没有填');
    await picture(desk.page, 'desk-60-facts');
    await act(desk, '写好，请本人说明');
    await desk.sees('已查明，等听取说明');
    await write(desk, '材料名称', '养老金发放记录');
    const file = { name: '记录.jpg', mimeType: 'image/jpeg', buffer: await anyPhoto() };
    await desk.page.getByLabel('上传证明材料').setInputFiles(file);
    await desk.page.getByText('养老金发放记录').first().waitFor();
    await picture(desk.page, 'desk-61-established');
  });

  step('H12 the person reads what it is, and says their side from the phone', async () => {
    const phone = await motherOpens();
    await phone.sees('有件事要跟您核实');
    await looksRight(phone, 'phone-60-finding', { whole: true });
    await phone.screen.locator('#statement textarea, textarea#statement').first().fill('这笔钱是补发的，不是每月都有');
    await phone.pressId('send-statement');
    await phone.sees('这笔钱是补发的，不是每月都有');
    await looksRight(await motherOpens(true), 'phone-61-finding-large', { whole: true });
  });

  step('H12 the leader hears, the county reviews, each sees what came before', async () => {
    const leader = await at('leader');
    await leader.sees('（本人，手机上写的）');
    await leader.press('听取说明');
    await write(leader, '本人说了什么', '本人说是补发的；查证发放记录，每月都有');
    await act(leader, '听取说明');
    await leader.sees('已听取说明，等法律审核');
    const list = await at('county', 'findings');
    await list.sees('羊楼司镇');
    await picture(list.page, 'desk-62-findings-list');
    await list.page.getByRole('link', { name: /示/ }).first().click();
    await list.press('法律审核：通过');
    await write(list, '审核意见', '事实清楚，听取了说明，程序合规定');
    await act(list, '法律审核：通过');
    await list.page.getByRole('dialog').getByRole('button', { name: '法律审核：通过' }).click();
    await list.sees('已认定，等公示');
    await picture(list.page, 'desk-63-confirmed');
  });

  step(
    'D12 the township posts the notice with a photo; the person sees until when, and takes it down by objecting',
    async () => {
      const handler = await at('handler');
      const photo = { name: '张贴.jpg', mimeType: 'image/jpeg', buffer: await anyPhoto() };
      await handler.page.getByLabel('上传张贴照片').setInputFiles(photo);
      await handler.sees('张贴照片 1 张，再传');
      await act(handler, '已张贴');
      await handler.sees(/到.*为止，期满系统自己撤下/);
      await picture(handler.page, 'desk-64-posted');
      const phone = await motherOpens();
      await phone.sees('正在村里公示');
      await looksRight(phone, 'phone-62-posted', { whole: true });
      await phone.screen.locator('#objection textarea, textarea#objection').first().fill('补发的钱不该算');
      await phone.pressId('send-objection');
      await phone.sees('您的异议正在复核');
      await looksRight(phone, 'phone-63-contested', { whole: true });
    },
  );

  step('H12 somebody else reviews it at the county and finds the person right: it is all taken back', async () => {
    const reviewer = await at('reviewer');
    await reviewer.sees('本人有异议，复核中');
    await reviewer.press('异议复核');
    await reviewer.page.getByText('本人说得对，不认定').click();
    await write(reviewer, '复核意见', '补发的一次性收入，不按月计算');
    await act(reviewer, '异议复核');
    await reviewer.page.getByRole('dialog').getByRole('button', { name: '异议复核' }).click();
    await reviewer.sees('不认定');
    const { status, notice } = await findingWalk(cloud, office, filed.id).latest();
    expect([status, notice?.state]).toEqual(['dropped', 'ended']);
    const phone = await motherOpens();
    await phone.sees('这件事到此为止，不影响您家的申请。');
    await looksRight(phone, 'phone-64-dropped', { whole: true });
    expect(faults.flat()).toEqual([]);
  });
});
