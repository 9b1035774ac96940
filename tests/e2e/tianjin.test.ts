import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import { bankAnswers } from './bankAnswers';
import type { Desk } from './desk';
import { caseAt, choose, part, send, tick, turnTo } from './deskActs';
import { drawSignature } from './drawSignature';
import { tianjinFamily as family } from './family';
import { fileAsDaughter } from './fileAsDaughter';
import { looksRight } from './looksRight';
import { idCardPhotos } from './paperPhotos';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(180_000);

/** One family of 宝坻区, from the phone to the notice on the phone: opinion first, then seven days on the board, then the decision. */
describeInBrowser('a case of Tianjin from the application to the notice', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let daughter: Phone;
  let handler: Desk;
  let handlerName = '';
  let number = '';
  const desks: Desk[] = [];
  const step = walkIn(() => browser);

  const at = async (name: string): Promise<Desk> => {
    const desk = await caseAt(browser, cloud, name, number);
    desks.push(desk);
    return desk;
  };

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('A01 the daughter files on her phone', async () => {
    const filed = await fileAsDaughter(browser, cloud.url, cloud.clock.now(), family);
    daughter = filed.phone;
    number = filed.number;
    handlerName = /经办人\n大口屯镇\n(\S+)/.exec(await daughter.text())?.[1] ?? '';
    expect(['示范杨帆', '示范朱静']).toContain(handlerName);
    await looksRight(daughter, 'tianjin-01-sent', { whole: true });
  });

  step('A03 the handler accepts, and asks the county to verify', async () => {
    handler = await at(handlerName);
    await handler.tickAll();
    await handler.press(/^受\s*理$/);
    await handler.sees('材料审核已完成');
    await turnTo(handler, '办理过程');
    await part(handler, '现在要办').getByRole('button', { name: '填入户调查表' }).waitFor();
    await send(handler, '登记已提核对');
    await handler.page.getByLabel('向哪里、用什么方式、文号').fill('示范：系统内提交区局');
    await handler.page.getByRole('dialog').getByRole('button', { name: '记下', exact: true }).click();
    await handler.sees('由县级民政工作人员办');
  });

  step('C01, C02 two investigators visit the home', async () => {
    await send(handler, '填入户调查表');
    for (const name of ['示范杨帆', '示范朱静']) await tick(handler, name);
    for (const question of ['家庭成员', '家庭收入', '刚性支出', '家庭财产', '实际生活']) {
      await choose(handler, question, '和填报一样');
    }
    await choose(handler, '家里谁在调查表上签的字', '申请人本人');
    await handler.page.getByLabel('选调查的照片').setInputFiles(await idCardPhotos(family.mother.name));
    await handler.page.getByText('IMG_0005.JPG').waitFor();
    const visited = handler.page.getByLabel('哪天去的');
    await visited.fill('2026-03-02');
    await visited.press('Enter');
    await send(handler, '填入户调查表');
    await handler.sees('入户调查表交上了');
  });

  step('C03 the county verifies and returns it', async () => {
    const county = await at('示范曹阳');
    await send(county, '反馈核对结果');
    await drawSignature(county.page, county.page.locator('canvas'), 2);
    await send(county, '我已看清，签字保密');
    await bankAnswers(cloud, 'baodi-officer', family.mother, 1200);
    await county.page.reload();
    await send(county, '反馈核对结果');
    await choose(county, '核对清楚了吗', '清楚了');
    await county.page.getByLabel('核对结果', { exact: true }).fill('示范：存款与填报一致');
    await send(county, '反馈核对结果');
    await county.sees('核对结果反馈了');
  });

  step('E01 what no figure decides is judged, and the worksheet is recorded', async () => {
    await handler.find(number);
    await turnTo(handler, '核算表');
    await send(handler, '认定：没有超过规定');
    await choose(handler, '没有超过规定', '是');
    await handler.page.getByLabel('为什么这样认定').fill('示范：一套自建房，没有车');
    await handler.page.getByRole('button', { name: '记下', exact: true }).click();
    await handler.page.getByText('不认定不能同意').waitFor({ state: 'hidden' });
    await picture(handler.page, 'tianjin-02-worksheet');
    await turnTo(handler, '办理过程');
    await send(handler, '评估：列出需要的帮助');
    await handler.sees('符合 · 每月');
    await send(handler, '评估：列出需要的帮助');
    await handler.sees('核算表已存档');
  });

  step('D08 the opinion comes first, then the proposal hangs seven days', async () => {
    await send(handler, '提出初审意见');
    await choose(handler, '初审意见', '同意');
    await handler.page.getByLabel('理由').fill('示范：人均收入低于标准');
    await send(handler, '提出初审意见');
    await part(handler, '现在要办').getByRole('button', { name: '登记已张贴公示' }).waitFor();
    await send(handler, '登记已张贴公示');
    await handler.sees('打印公示（贴公开栏）');
    const [photo] = await idCardPhotos(family.mother.name);
    await handler.page.getByLabel('选近照').setInputFiles(photo!);
    await handler.page.getByRole('button', { name: '看近照' }).first().waitFor();
    await send(handler, '登记已张贴公示');
    await handler.sees('公示期开始算');
    await picture(handler.page, 'tianjin-03-posted');
    const leader = await at('示范秦岭');
    expect(await leader.page.getByRole('button', { name: '准予确认' }).count()).toBe(0);
  });

  step('D08 a neighbour reads the village’s board on the phone, and says what seems wrong', async () => {
    const neighbour = await Phone.open(browser, cloud.url, cloud.clock.now(), { kept: { place: '120115101201' } });
    await neighbour.press(/看能办什么/);
    await neighbour.pressId('open-board');
    await neighbour.sees('低保 · 准备批准');
    const board = await neighbour.text();
    expect(board).not.toContain(family.mother.number);
    await looksRight(neighbour, 'tianjin-08-board', { whole: true });
    await neighbour.press('不是这样？写给工作人员');
    await neighbour.press('登录');
    await neighbour.pressId('account-new');
    await neighbour.sees('低保 · 准备批准');
    await neighbour.write('哪里不对', '示范：听说女儿换了工作');
    await looksRight(neighbour, 'tianjin-09-objection', { whole: true });
    await neighbour.press('交给工作人员');
    await neighbour.sees('收到了');
    const leader = await at('示范秦岭');
    await leader.sees('示范：听说女儿换了工作');
    await picture(leader.page, 'tianjin-10-objected');
    await send(leader, '写异议复核结果');
    await choose(leader, '异议成立吗', '不成立，接着办');
    await leader.page.getByLabel('理由').fill('示范：问过单位，工资没有变');
    await send(leader, '写异议复核结果');
    await leader.sees('异议复核完了');
    expect(neighbour.faults).toEqual([]);
  });

  step('D07 after the seven days the township’s leader decides', async () => {
    cloud.clock.set('2026-03-10T12:00:00+08:00');
    await cloud.runScheduled();
    const leader = await at('示范秦岭');
    await send(leader, '准予确认');
    await leader.sees(/意见：同意/);
    await picture(leader.page, 'tianjin-04-decide');
    await send(leader, '准予确认');
    await leader.page.getByRole('dialog').getByRole('button', { name: '准予确认' }).click();
    await leader.sees('已批准');
    await picture(leader.page, 'tianjin-05-decided');
  });

  step('D03, B07 the daughter reads the notice, its amount, and what has to be reported', async () => {
    await daughter.context.clock.setSystemTime(cloud.clock.now());
    await daughter.reopen();
    await daughter.turnTo('进度');
    await daughter.press(new RegExp(family.mother.name));
    await daughter.sees('已批准');
    await looksRight(daughter, 'tianjin-06-approved', { whole: true });
    expect(await daughter.text()).toMatch(/每月1,490元[\s\S]*2026年4月起发[\s\S]*有下面这些变化的/);
    const opened = daughter.page.waitForResponse((answer) => answer.url().includes('/notices/'));
    await daughter.press(/准予确认通知书/);
    expect((await opened).headers()['content-type']).toContain('application/pdf');
  });

  step('nothing broke meanwhile', async () => {
    expect([...daughter.faults, ...desks.flatMap((desk) => desk.faults)]).toEqual([]);
    await Promise.resolve();
  });
});
