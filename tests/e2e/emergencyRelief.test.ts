import { readOrderPdf } from '@twin-pledge/shared/contracts/payments/readOrderPdf';
import { showPayments } from '@twin-pledge/shared/contracts/payments/showPayments';
import { topUpReserve } from '@twin-pledge/shared/contracts/reserve/topUpReserve';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { Browser } from 'playwright-core';
import { StaffDirectory } from '../../cloud/src/features/staff/api';
import { describeInBrowser, openBrowser } from '../support/browser';
import { inventedIdNumber } from '../support/people';
import type { RunningCloud } from '../support/startCloud';
import { Desk } from './desk';
import { drawSignature } from './drawSignature';
import { looksRight } from './looksRight';
import { idCardPhotos } from './paperPhotos';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

/** Somebody who can't wait: relief within the day, its papers afterwards; each test goes on where the one before ended. */
describeInBrowser('emergency relief first', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let phone: Phone;
  let handler: Desk;
  let leader: Desk;
  let id = '';
  let number = '';
  const step = walkIn(() => browser);
  const desks: Desk[] = [];

  const at = async (name: string): Promise<Desk> => {
    const desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    await desk.page.setViewportSize({ width: 1280, height: 800 });
    desks.push(desk);
    await desk.signInAs(name);
    return desk;
  };
  const send = async (desk: Desk, label: string) => desk.page.getByRole('button', { name: label, exact: true }).click();
  /** The case on the phone, as it is now. */
  const caseOnPhone = async () => {
    await phone.reopen();
    await phone.turnTo('进度');
    await phone.press(/示桂兰/);
    await phone.sees('为这件事跑了几趟');
  };

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    const { token } = await cloud.call(signInDemonstration, { body: { key: 'leping-officer' } });
    const give = (code: string, amountFen: number) =>
      cloud.call(topUpReserve, { params: { code }, body: { amountFen, note: '示范：年初拨付' } }, { token });
    await give('360281000000', 5_000_000);
    await give('360281100000', 1_000_000);
    phone = await Phone.open(browser, cloud.url, cloud.clock.now());
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('A08 is asked for on two pages and a signature', async () => {
    await phone.press(/急难求助/);
    await phone.pressId('urgent-begin');
    await phone.pressId('account-new');
    await looksRight(phone, 'relief-01-urgent', { whole: true });
    await phone.pressId('urgent-begin');
    await phone.sees('您在哪里，出了什么事？');
    await phone.write('出了什么事，眼下缺什么', '昨晚房子烧了，没地方住，没钱吃饭');
    await phone.pick('现在住的村或社区', '江西省', '景德镇市', '乐平市', '镇桥镇', '塘湖村委会');
    await phone.write('哪个小组、门牌号', '三组15号');
    await phone.write('打哪个电话能找到您', '13800000005');
    await looksRight(phone, 'relief-02-what', { whole: true });
    await phone.goOn('要救助的是谁？');
    await phone.write('姓名', '示桂兰');
    await phone.choose('用什么证明身份', '有18位身份证号');
    await phone.write('身份证号', inventedIdNumber('1956-04-12', 'female'));
    await looksRight(phone, 'relief-03-who', { whole: true });
    await phone.pressId('next');
    await phone.press('我是示桂兰');
    await phone.press('我自己签：承诺书');
    await phone.sign(1);
    await phone.press('签好了，去交');
    await phone.sees('检查一遍，再交上去');
    await looksRight(phone, 'relief-04-check', { whole: true });
    await phone.saved();
    await phone.pressId('send');
    await phone.sees(/\d{6}-\d{4}-\d{6}/);
    number = /\d{6}-\d{4}-\d{6}/.exec(await phone.text())?.[0] ?? '';
    await caseOnPhone();
    await phone.sees(/先看要不要马上救助/);
    await looksRight(phone, 'relief-05-filed', { whole: true });
  });

  step('A08 stands on top of the handler’s queue, due today, and relief is proposed', async () => {
    const found = await cloud.database.selectOne<{ id: string; handlerStaffId: string }>(
      'SELECT id, handler_staff_id FROM aid_case WHERE number = ?',
      [number],
    );
    id = found!.id;
    const member = await cloud.get(StaffDirectory).byId(found!.handlerStaffId);
    handler = await at(member!.name);
    await handler.page.getByRole('link', { name: /我的待办/ }).click();
    await handler.line(number).first().waitFor();
    expect(await handler.page.locator('tbody tr').filter({ hasText: '示' }).first().innerText()).toContain(number);
    await picture(handler.page, 'relief-06-queue');
    await handler.line(number).first().click();
    await handler.press('提出先行救助');
    await handler.page.getByLabel('先救助多少').fill('800');
    await handler.page.getByLabel('用来做什么').fill('临时住宿、吃饭');
    await handler.page.getByLabel('怎么付').getByText('现金').click();
    await handler.page.getByLabel('收款人').fill('示桂兰');
    await handler.page.getByLabel('为什么急').fill('房子烧了，今晚没有住处');
    await picture(handler.page, 'relief-07-propose', { whole: true });
    await send(handler, '提出先行救助');
    await handler.sees('已提出，等另一位负责人确认');
  });

  step('A08, E07 is confirmed by a second person; the order is printed', async () => {
    leader = await at('示范郑强');
    await leader.find(number);
    await leader.press('同意先救助');
    await send(leader, '同意先救助');
    await leader.page.getByRole('dialog').getByRole('button', { name: '同意先救助' }).click();
    await leader.sees('同意先救助了，付款单出好了');
    await leader.sees(/镇桥镇救付〔\d{4}〕1号/);
    await picture(leader.page, 'relief-08-order', { whole: true });
    const { token } = await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-leader' } });
    const { orders } = await cloud.call(showPayments, { params: { id } }, { token });
    const pdf = await cloud.call(readOrderPdf, { params: { id, orderId: orders[0]!.id } }, { token });
    expect((pdf as unknown as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    await leader.page.getByRole('link', { name: '临时救助资金' }).click();
    await leader.sees('镇桥镇的明细');
    await leader.sees('-800.00');
    await picture(leader.page, 'relief-09-ledger', { whole: true });
    await caseOnPhone();
    await phone.sees('正在发给您');
    await phone.sees('800.00 元');
    await phone.sees(/手续后补：还差 \d+ 样/);
    await looksRight(phone, 'relief-10-given', { whole: true });
  });

  step('E07 is received against a signature on the spot', async () => {
    await handler.page.reload();
    await handler.press('登记救助款已签收');
    await handler.page.getByLabel('谁收的').fill('示桂兰');
    const day = handler.page.getByLabel('哪天收的');
    await day.fill(cloud.clock.todayOn());
    await day.press('Enter');
    await drawSignature(handler.page, handler.page.getByLabel('在这里手写签名'), 2);
    await picture(handler.page, 'relief-11-receipt', { whole: true });
    await send(handler, '登记救助款已签收');
    await handler.sees('签收记下了');
    await caseOnPhone();
    await phone.sees('您收到了');
  });

  step('A08 the papers follow from the phone, and the case ends as any other', async () => {
    await phone.pressId('relief-papers');
    await phone.sees('先救助了，手续现在补');
    await looksRight(phone, 'relief-12-papers', { whole: true });
    const [photo] = await idCardPhotos('示桂兰');
    await phone.addFiles(/拍|选/, [photo!]);
    await phone.sees('补好了');
    await handler.page.reload();
    await handler.press('手续补齐了');
    await handler.page.getByLabel(/还缺的为什么补不了/).fill('户口簿烧掉了，已请派出所补办');
    await send(handler, '手续补齐了');
    await handler.sees('手续补齐了');
    await caseOnPhone();
    await phone.sees(/批准了/);
    await looksRight(phone, 'relief-13-done', { whole: true });
    const large = await Phone.open(browser, cloud.url, cloud.clock.now(), { textStep: 3 });
    await large.press(/急难求助/);
    await looksRight(large, 'relief-14-large', { whole: true });
    expect([...phone.faults, ...desks.flatMap(({ faults }) => faults)]).toEqual([]);
  });
});
