import sharp from 'sharp';
import { pdf, program } from '../support/files';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import type { Browser } from 'playwright-core';
import { Desk } from './desk';
import { family } from './family';
import {
  fillDaughter,
  fillMoney,
  fillMother,
  fillNames,
  fillNeeds,
  fillNumber,
  fillWhoAndWhere,
} from './fillAsDaughter';
import { idCardPhotos, registerPhotos } from './paperPhotos';
import { Phone } from './phone';
import { looksRight } from './looksRight';
import { picture } from './pictures';
import { retakesDarkPhoto } from './retakesDarkPhoto';
import { seesWhatArrived } from './seesWhatArrived';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

/** One walk, step after step; each test goes on where the one before ended. */
describeInBrowser('a daughter files for her mother', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let daughter: Phone;
  let mother: Phone;
  let desk: Desk;
  let handler = '';
  let number = '';
  const step = walkIn(() => browser);

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    daughter = await Phone.open(browser, cloud.url, cloud.clock.now(), { width: 360, height: 780 });
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('A01 begins on a new phone', async () => {
    await looksRight(daughter, 'phone-01-home');
    await daughter.press(/帮家人申请/);
    await daughter.press('登录');
    await daughter.pressId('account-new');
    await daughter.sees('您给谁申请？');
    await looksRight(daughter, 'phone-02-start');
    await daughter.press(/帮家里人/);
    await daughter.sees('一、填情况');
    await looksRight(daughter, 'phone-03-tasks');
    await daughter.pressId('go-on');
    await fillWhoAndWhere(daughter, family);
    await looksRight(daughter, 'phone-04-place', { whole: true });
    await daughter.goOn('遇到了什么困难？');
    await fillNeeds(daughter);
    await looksRight(daughter, 'phone-05-aids', { whole: true });
    await daughter.goOn('家里有谁？');
  });

  step('A03 goes on without network, and finds everything after a reload in the middle of a question', async () => {
    await daughter.context.setOffline(true);
    await fillNames(daughter, family);
    await daughter.goOn(`${family.mother.name}的身份证号`);
    await fillNumber(daughter, family.mother.number);
    await daughter.screen.locator('#saved-line[data-save=onPhone]').waitFor();
    await looksRight(daughter, 'phone-06-offline');
    await daughter.context.setOffline(false);
    await daughter.saved();
    await daughter.page.reload();
    await daughter.sees(`${family.mother.name}的身份证号`);
    expect(await daughter.typed('身份证号')).toBe(family.mother.number);
    await daughter.goOn(`${family.mother.name}现在怎么样？`);
    await fillMother(daughter);
    await looksRight(daughter, 'phone-07-member', { whole: true });
    await daughter.goOn(`${family.daughter.name}的身份证号`);
    await fillNumber(daughter, family.daughter.number);
    await daughter.goOn(`${family.daughter.name}现在怎么样？`);
    await fillDaughter(daughter);
    await daughter.goOn('最近12个月，家里有哪些收入？');
    await fillMoney(daughter, family);
    await daughter.pressId('next');
    await daughter.sees('二、交材料、签字');
    await daughter.saved();
    await looksRight(daughter, 'phone-08-tasks-filled', { whole: true });
  });

  step('A05 adds photos and a PDF; a renamed program is refused and the rest stays', async () => {
    await daughter.pressId('task-papers');
    await daughter.sees('拍材料');
    await looksRight(daughter, 'phone-09-papers', { whole: true });
    await daughter.addFiles('从相册选：户口簿', await registerPhotos(family.mother.name, family.daughter.name));
    await daughter.arrived('户口簿', 2);
    const idCard = `${family.daughter.name}的身份证`;
    await daughter.addFiles(`从相册选：${idCard}`, [
      { name: 'IMG_0003.JPG', mimeType: 'image/jpeg', buffer: program() },
    ]);
    const sentence = '这不是照片，也不是 PDF。请拍照，或者传 JPG、PNG、HEIC、PDF 文件。';
    await daughter.paper(idCard).getByText(sentence, { exact: true }).waitFor();
    await daughter.arrived('户口簿', 2);
    await looksRight(daughter, 'phone-10-refused-file', { whole: true });
    await daughter
      .paper(idCard)
      .getByRole('button', { name: `删掉${idCard}第 1 张` })
      .click();
    await retakesDarkPhoto(daughter, idCard, 'phone-10-photo');
    await daughter.addFiles('选文件：工资单或工资卡流水', [
      { name: 'statement.pdf', mimeType: 'application/pdf', buffer: await pdf({ text: 'Wage statement' }) },
    ]);
    await daughter.arrived('工资单或工资卡流水', 1);
    await daughter.arrived('户口簿', 2);
    await looksRight(daughter, 'phone-11-papers-added', { whole: true });
    await daughter.press('好了');
  });

  step('B05 signs with her mother, each on her own phone', async () => {
    await daughter.pressId('task-family');
    await daughter.press(`我是${family.daughter.name}`);
    await daughter.sees('我自己签');
    await looksRight(daughter, 'phone-12-family', { whole: true });
    mother = await Phone.open(browser, cloud.url, cloud.clock.now());
    for (const [at, kind] of (['commitment', 'authorization'] as const).entries()) {
      const card = daughter.screen.locator(`[id^=signature-${kind}-m1]`);
      await card.getByRole('button', { name: `发给${family.mother.name}签` }).click();
      await mother.page.goto(await card.locator('.sign-link-text').innerText());
      await mother.sees(/请.*签(承诺|授权)书/);
      await looksRight(mother, `phone-13-link-${kind}`, { whole: true });
      await mother.write(`${family.mother.name}身份证号最后六位`, family.mother.number.slice(-6));
      await mother.sign(at);
      await mother.sees('签好了');
      await looksRight(mother, `phone-14-signed-${kind}`);
    }
    await daughter.press('好了');
    await daughter.pressId('task-family');
    await daughter.press('我自己签：授权书');
    await daughter.sees('在这里签名');
    await daughter.sign(3);
    await daughter.sees('请每位成年家人自己签');
    await looksRight(daughter, 'phone-15-family-signed', { whole: true });
    await daughter.press('好了');
    await daughter.sees('都签好了');
  });

  step('A07 checks the answers, sends, and reads who has it until when and why', async () => {
    await daughter.pressId('task-check');
    await daughter.sees('检查一遍，再交上去');
    await looksRight(daughter, 'phone-16-check', { whole: true });
    await daughter.pressId('send');
    await daughter.sees('申请已经交上去了');
    const told = await daughter.text();
    expect(told).toContain('最迟3月3日（周二）。1个工作日内');
    expect(told).toContain('依据：景民字〔2024〕40号 三(一)1');
    number = await daughter.screen.locator('.case-number').innerText();
    handler = /经办人\n镇桥镇\n(\S+)/.exec(told)?.[1] ?? '';
    expect(['示范周平', '示范吴敏']).toContain(handler);
    await looksRight(daughter, 'phone-17-sent', { whole: true });
  });

  step(
    'A04 the handler finds the case in the queue, sees the photo without its place, and asks once for what is missing',
    async () => {
      desk = await Desk.open(browser, cloud.url, cloud.clock.now());
      await desk.sees('点一下就进');
      await picture(desk.page, 'desk-01-sign-in');
      await desk.signInAs(handler);
      await desk.line(number).first().waitFor();
      await picture(desk.page, 'desk-02-queue');
      await desk.openCase(number);
      const served = await desk.seesPicture('户口簿');
      expect((await sharp(served).metadata()).exif).toBeUndefined();
      await picture(desk.page, 'desk-03-case');
      await desk.tickAll(/材料都齐了/);
      await desk.press(/^一次性告知补正/);
      await desk.sees('只能一次性告知');
      await picture(desk.page, 'desk-04-ask');
      await desk.press('发给申请人（1 项）');
      await desk.sees('等群众补，时钟已停');
      await picture(desk.page, 'desk-05-asked');
    },
  );

  step('A04 the daughter finds the case first on her page, adds the photo and hands it in', async () => {
    await daughter.reopen();
    await daughter.sees(`${family.mother.name}的申请还差材料`);
    const first = await daughter.text();
    expect(first.indexOf('等您处理')).toBeLessThan(first.indexOf('帮家人申请'));
    await looksRight(daughter, 'phone-18-home-waiting');
    await daughter.turnTo('消息');
    await daughter.sees('要看');
    await looksRight(daughter, 'phone-19-messages', { whole: true });
    await daughter.turnTo('首页');
    await daughter.press('去拍照补交');
    await daughter.sees('一共要补 1 样');
    await looksRight(daughter, 'phone-20-supplement', { whole: true });
    await daughter.addFiles(`从相册选：${family.mother.name}的身份证`, await idCardPhotos(family.mother.name));
    await daughter.sees('补好了');
    await seesWhatArrived(daughter, `${family.mother.name}的身份证`);
    await looksRight(daughter, 'phone-21-supplied', { whole: true });
    await daughter.pressId('supplement-done');
    await daughter.sees('现在不用您做什么');
  });

  step('D03 the handler sees the photo and accepts', async () => {
    await desk.openCase(number);
    await desk.seesPicture(`${family.mother.name} 身份证`);
    await desk.tickAll();
    await picture(desk.page, 'desk-06-supplied');
    await desk.press(/^受\s*理$/);
    await desk.sees('材料审核已完成');
    await picture(desk.page, 'desk-07-accepted');
  });

  step('A07 the daughter reads that it is accepted, by whom, and what comes next', async () => {
    await daughter.reopen();
    await daughter.turnTo('消息');
    await daughter.sees('低保申请受理了');
    await looksRight(daughter, 'phone-22-accepted-message', { whole: true });
    await daughter.turnTo('进度');
    await daughter.press(new RegExp(family.mother.name));
    await daughter.sees('为这件事跑了几趟');
    const told = await daughter.text();
    const history = [
      '申请已送到',
      '经办人一次告诉您要补什么',
      '您补的材料收到了',
      '已受理',
      '工作人员上门调查',
      '作出决定，通知您',
    ];
    const places = history.map((words) => told.indexOf(words, told.indexOf('已完成')));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(told).toContain(handler);
    expect(told).toContain('最迟3月5日（周四）。3个工作日内');
    expect(told).toContain('目标是一趟都不用跑\n0 趟');
    await looksRight(daughter, 'phone-23-case', { whole: true });
  });

  step('nothing broke meanwhile', async () => {
    expect([...daughter.faults, ...mother.faults, ...desk.faults]).toEqual([]);
  });
});
