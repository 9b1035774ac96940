import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import { bankAnswers } from './bankAnswers';
import type { Desk } from './desk';
import { caseAt, choose, part, send, tick, turnTo } from './deskActs';
import { drawSignature } from './drawSignature';
import { family } from './family';
import { fileAsDaughter } from './fileAsDaughter';
import { looksRight } from './looksRight';
import { takesDecidedOut, takesFamiliesOver } from './exchangeAtCounty';
import { idCardPhotos } from './paperPhotos';
import type { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(180_000);

const { mother } = family;

/** One case of 乐平市, from the phone through the desk to the phone, each of its people at a screen of their own. */
describeInBrowser('a case from the application to the decision', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let handler: Desk;
  let county: Desk;
  let leader: Desk;
  let number = '';
  let daughter: Phone;
  const step = walkIn(() => browser);
  const desks: Desk[] = [];

  /** A screen on which somebody has just signed in and opened the case. */
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

  step('A01, A03 the daughter files on her phone, and the handler accepts', async () => {
    ({ phone: daughter, number } = await fileAsDaughter(browser, cloud.url, cloud.clock.now(), family));
    handler = await at('示范周平');
    await handler.tickAll();
    await handler.press(/^受\s*理$/);
    await handler.sees('材料审核已完成');
    await turnTo(handler, '办理过程');
  });

  step('A07 an accepted case opens with what is due, and the request for verification is noted', async () => {
    await part(handler, '现在要办').getByRole('button', { name: '填入户调查表' }).waitFor();
    await picture(handler.page, 'decision-01-accepted');
    await send(handler, '登记已提核对');
    await handler.page.getByLabel('向哪里、用什么方式、文号').fill('示范：系统内提交县局，3月2日');
    await handler.page.getByRole('dialog').getByRole('button', { name: '记下', exact: true }).click();
    await handler.sees('由县级民政工作人员办');
  });

  step('C01, C02 two investigators fill in the five parts; one part was found otherwise', async () => {
    await send(handler, '填入户调查表');
    await send(handler, '填入户调查表');
    await handler.sees('请选至少 2 位');
    for (const name of ['示范周平', '示范吴敏']) await tick(handler, name);
    for (const same of ['家庭成员', '刚性支出', '家庭财产', '实际生活']) await choose(handler, same, '和填报一样');
    await choose(handler, '家庭收入', '不一样');
    await handler.page.getByPlaceholder(/查到的情况/).fill('示范：母亲每月另领养老金一百元');
    await send(handler, '＋ 问了一位邻居');
    await handler.page.getByLabel('问的谁').fill('示范：隔壁邻居');
    await handler.page.getByLabel('和这家什么关系').fill('邻居');
    await handler.page.getByLabel('怎么说的').fill('情况属实');
    await choose(handler, '家里谁在调查表上签的字', '申请人本人');
    await handler.page.getByLabel('选调查的照片').setInputFiles(await idCardPhotos('示范秀英'));
    await handler.page.getByText('IMG_0005.JPG').waitFor();
    await picture(handler.page, 'decision-02-survey', { whole: true });
    await handler.page.reload();
    await send(handler, '填入户调查表');
    expect(await handler.page.getByPlaceholder(/查到的情况/).inputValue()).toContain('养老金一百元');
    const visited = handler.page.getByLabel('哪天去的');
    await visited.fill('2026-03-02');
    await visited.press('Enter');
    await send(handler, '填入户调查表');
    await handler.sees('入户调查表交上了');
    await handler.sees('不一样，示范：母亲每月另领养老金一百元');
  });

  step('C03 the county returns what it verified, and puts the pension beside what was declared', async () => {
    county = await at('示范韩梅');
    await turnTo(county, '核算表');
    await send(county, '＋ 查到没报的');
    await county.page.getByRole('menuitem', { name: '一笔收入' }).click();
    const dialog = county.page.getByRole('dialog');
    for (const [label, answer] of [
      ['谁的收入', '示范秀英'],
      ['哪一种', '养老金'],
    ] as const) {
      await dialog.getByRole('combobox', { name: label }).click();
      await county.page
        .locator('.ant-select-dropdown:visible .ant-select-item')
        .filter({ hasText: answer })
        .first()
        .click();
    }
    await dialog.getByLabel('一共多少').fill('1200');
    await dialog.getByLabel(/凭什么/).fill('示范：社保发放记录');
    await dialog.getByRole('button', { name: '记下', exact: true }).click();
    await county.sees('▲ 没报，查到的');
    await picture(county.page, 'decision-03-found');
    await turnTo(county, '办理过程');
    await send(county, '反馈核对结果');
    await county.sees('先签一次');
    await drawSignature(county.page, county.page.locator('canvas'), 2);
    await send(county, '我已看清，签字保密');
    await county.sees('还没有查到数据');
    await bankAnswers(cloud, 'leping-officer', mother, 2000);
    await county.page.reload();
    await send(county, '反馈核对结果');
    await county.sees('填报 1,200.00 元，查到 2,000.00 元');
    await picture(county.page, 'decision-03-report');
    await send(county, '按查到的算');
    await county.sees('按查到的算，示范韩梅');
    await choose(county, '核对清楚了吗', '清楚了');
    await county.page.getByLabel('核对结果', { exact: true }).fill('示范：养老金每月一百元没有报，其余一致');
    await send(county, '反馈核对结果');
    await county.sees('核对结果反馈了');
    expect(await county.page.getByRole('button', { name: '登记已张贴公示' }).count()).toBe(0);
  });

  step('D01 the notice is posted with its photo', async () => {
    await handler.find(number);
    await send(handler, '登记已张贴公示');
    await handler.sees('打印公示（贴公开栏）');
    const [photo] = await idCardPhotos('示范秀英');
    await handler.page.getByLabel('选近照').setInputFiles(photo!);
    await handler.page.getByRole('button', { name: '看近照' }).first().waitFor();
    await picture(handler.page, 'decision-04-photos');
    await send(handler, '登记已张贴公示');
    await handler.sees('公示期开始算');
    await handler.sees('满期以后才能往下办');
  });

  step('E01 what no figure decides is judged at the worksheet, which follows at once', async () => {
    await turnTo(handler, '核算表');
    await handler.sees('不认定不能同意');
    await picture(handler.page, 'decision-05-open-finding');
    await send(handler, '认定：没有超过规定');
    await choose(handler, '没有超过规定', '是');
    await handler.page.getByLabel('为什么这样认定').fill('示范：一套自建房，没有车');
    await handler.page.getByRole('button', { name: '记下', exact: true }).click();
    await handler.page.getByText('不认定不能同意').waitFor({ state: 'hidden' });
    await picture(handler.page, 'decision-06-worksheet');
    await turnTo(handler, '办理过程');
    await send(handler, '评估：列出需要的帮助');
    await handler.sees('符合 · 每月 830.00 元');
    await tick(handler, '医疗救助');
    await picture(handler.page, 'decision-07-assessment');
    await send(handler, '评估：列出需要的帮助');
    await handler.sees('核算表已存档');
  });

  step('D07 after the notice the handler gives the opinion, and reads why the decision is another’s', async () => {
    cloud.clock.set('2026-03-10T12:00:00+08:00');
    await cloud.runScheduled();
    handler = await at('示范周平');
    await send(handler, '提出初审意见');
    await choose(handler, '初审意见', '同意');
    await handler.page.getByLabel('理由').fill('示范：人均收入低于标准，财产没有超过规定');
    await picture(handler.page, 'decision-08-opinion');
    await send(handler, '提出初审意见');
    await handler.sees('按规定不能作决定');
    expect(await handler.page.getByRole('button', { name: '准予确认' }).count()).toBe(0);
    await picture(handler.page, 'decision-09-deciding');
  });

  step('D07 the leader sees what it rests on, and decides', async () => {
    leader = await at('示范郑强');
    await picture(leader.page, 'decision-10-leader');
    await send(leader, '准予确认');
    await leader.sees('符合 · 每月 830.00 元');
    await leader.sees(/意见：同意/);
    await picture(leader.page, 'decision-11-decide');
    await send(leader, '准予确认');
    await leader.page.getByRole('dialog').getByRole('button', { name: '准予确认' }).click();
    await leader.sees('已批准');
    await leader.sees('830.00 元');
  });

  step('B07 the notice is delivered and the certificate given', async () => {
    await handler.find(number);
    await send(handler, '登记通知书已送达');
    await handler.page.getByLabel('怎么送达的').fill('示范：3月10日本人到窗口签收');
    await send(handler, '登记通知书已送达');
    await handler.sees('送达记下了');
    await send(handler, '登记已发证');
    await send(handler, '登记已发证');
    await handler.sees('发证记下了');
    await handler.sees('已送达');
    await handler.sees('最低生活保障证');
    await handler.sees(/830\.00元（每月），2026年3月起/);
    await handler.page.setViewportSize({ width: 1280, height: 800 });
    await picture(handler.page, 'decision-12-done-1280');
    await turnTo(handler, '核算表');
    await handler.sees('评估时存档的这一份');
    await picture(handler.page, 'decision-13-recorded-1280');
  });

  step(
    'F07 the county takes the case out for the province’s book, and families in that receive aid already',
    async () => {
      county = await at('示范韩梅');
      expect(await takesDecidedOut(county)).toMatch(/^已决定案件.*\.xlsx$/);
      await takesFamiliesOver(county);
    },
  );

  step('D03, A11 the daughter reads the decision, its amount and its first month on her phone', async () => {
    await daughter.context.clock.setSystemTime(cloud.clock.now());
    await daughter.reopen();
    await daughter.turnTo('进度');
    await daughter.press(new RegExp(mother.name));
    await daughter.sees('已批准');
    await daughter.sees(/830/);
    await looksRight(daughter, 'decision-17-phone', { whole: true });
  });

  step('nothing broke meanwhile', async () => {
    expect([...daughter.faults, ...desks.flatMap((desk) => desk.faults)]).toEqual([]);
    await Promise.resolve();
  });
});
