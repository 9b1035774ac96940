import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { doAct } from '@twin-pledge/shared/contracts/procedure/doAct';
import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { listSurveys } from '@twin-pledge/shared/contracts/survey/listSurveys';
import type { Browser } from 'playwright-core';
import { secondFactorCode } from '../../cloud/src/platform/crypto/secondFactor';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import { staffWith } from '../support/staffWith';
import { submittedCase } from '../support/submittedCase';
import { Desk } from './desk';
import { drawSignature } from './drawSignature';
import { fits, openLargePhone } from './largePhone';
import { idCardPhotos } from './paperPhotos';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(180_000);

/** What is left in a browser of surveys: names in its memory, and files. */
const leftBehind = (phone: Phone) =>
  phone.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('twin-pledge-files', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const keys = await new Promise<string[]>((resolve) => {
      const request = database.transaction('files').objectStore('files').getAllKeys();
      request.onsuccess = () => resolve(request.result.map(String));
    });
    const names = Object.keys(localStorage).filter((name) => name.includes('survey'));
    return [...names, ...keys.filter((key) => key !== 'sealed-key')];
  });

/** A survey made by the village's aide with the smallest phone, the largest type, and no signal. */
describeInBrowser('a home survey where there is no signal', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let phone: Phone;
  let caseId = '';
  let number = '';
  const people = new Map<string, string>();
  const step = walkIn(() => browser);

  const handler = async () => (await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-1' } })).token;
  const arrived = async () =>
    (await cloud.call(listSurveys, { params: { id: caseId } }, { token: await handler() })).surveys;
  const go = async (part: string) => phone.pressId(`step-${part}`);
  const done = async () => phone.pressId('step-done');
  const radio = async (name: string | RegExp) => phone.screen.getByRole('radio', { name }).click();

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    const officer = await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-1' } });
    const aide = await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-aide-1' } });
    const { token } = officer;
    const filed = await submittedCase(cloud, { token });
    ({ id: caseId, number } = filed);
    const params = { id: caseId };
    await cloud.call(acceptCase, { params, body: { version: filed.version, checklist: [] } }, { token });
    for (const { account } of [officer, aide]) if (account.kind === 'staff') people.set(account.staffId, account.name);
    const { version } = await cloud.call(showProcedure, { params }, { token });
    const act = { action: 'arrangeSurvey' as const, people: [...people.keys()] };
    await cloud.call(doAct, { params, body: { version, act } }, { token });
    const kept = { session: { token: aide.token, expiresAt: aide.expiresAt }, account: aide.account };
    const size = { width: 320, height: 640, textStep: 3 };
    phone = await Phone.open(browser, cloud.url, cloud.clock.now(), { ...size, kept });
    await phone.context.grantPermissions(['geolocation']);
    await phone.context.setGeolocation({ latitude: 28.97123, longitude: 117.13456, accuracy: 18 });
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('an aide signs in on the phone with both factors, as at the desk', async () => {
    const member = await staffWith(cloud, { roles: ['villageAide'], regionCode: '360281100201' });
    const other = await openLargePhone(browser, cloud);
    await other.turnTo('我的');
    await other.press('登录');
    await other.press('工作人员用账号登录');
    await other.write('账号', member.loginName);
    await other.write('密码', 'not the password');
    await other.pressId('go-on');
    await other.sees(/密码/);
    await fits(other, 'staff-sign-in');
    await other.write('密码', member.firstPassword);
    await other.pressId('go-on');
    await other.sees('六位数字');
    const secret = new URL(member.secondFactorUri).searchParams.get('secret') ?? '';
    await other.write('六位数字', secondFactorCode(secret, cloud.clock.now()));
    await fits(other, 'staff-sign-in-digits');
    await other.pressId('sign-in');
    await other.turnTo('首页');
    await other.sees('今天帮谁？');
    await other.context.close();
  });

  step('a password that was handed over is changed on the phone before anything else', async () => {
    const wishes = { roles: ['villageAide'] as const, regionCode: '360281100201', handedOver: true };
    const member = await staffWith(cloud, wishes);
    const other = await openLargePhone(browser, cloud);
    await other.turnTo('我的');
    await other.press('登录');
    await other.press('工作人员用账号登录');
    await other.write('账号', member.loginName);
    await other.write('密码', member.firstPassword);
    await other.pressId('go-on');
    const secret = new URL(member.secondFactorUri).searchParams.get('secret') ?? '';
    await other.write('六位数字', secondFactorCode(secret, cloud.clock.now()));
    await other.pressId('sign-in');
    await other.sees('现在的密码是别人给您的');
    await fits(other, 'staff-own-password');
    await other.write('现在的密码', member.firstPassword);
    await other.write('新密码', '稻田里的第七只白鹭 7');
    await other.write('新密码再输一遍', '稻田里的第七只白鹭 7');
    await other.pressId('change-password');
    await other.turnTo('首页');
    await other.sees('今天帮谁？');
    expect(other.faults).toEqual([]);
    await other.context.close();
  });

  step('C01 the aide finds the household in the list and takes it along', async () => {
    await phone.sees('今天帮谁？');
    await phone.pressId('go-surveys');
    await phone.sees('还没带上的');
    await fits(phone, 'surveys');
    await phone.pressId(`survey-${caseId}`);
    await fits(phone, 'survey-take-along');
    await phone.pressId('take-along');
    await phone.sees('五个方面');
    await fits(phone, 'survey');
  });

  step('C01 what was filled in is there after the program was closed', async () => {
    await go('members');
    await radio('和填报一样');
    await done();
    await phone.page.reload();
    await phone.sees('五个方面');
    await phone.screen.locator('#step-members', { hasText: '好了' }).waitFor();
  });

  step('C02 without a signal: figures corrected, the rest confirmed', async () => {
    await phone.context.setOffline(true);
    await go('income');
    await radio('不一样');
    await phone.press(/^改.*的金额$/);
    await fits(phone, 'survey-correct');
    await phone.write('查到的金额', '800');
    await phone.press('记下');
    await phone.sees('金额：800 元');
    await phone.write('查到的情况', '示范：工资单写的是八百元');
    await fits(phone, 'survey-income');
    await done();
    for (const part of ['spending', 'property', 'living']) {
      await go(part);
      await radio('和填报一样');
      await fits(phone, `survey-${part}`);
      await done();
    }
  });

  step('C01 without a signal: photos with place and time, a neighbour, a letter', async () => {
    await go('photos');
    const [photo] = await idCardPhotos('示桂兰');
    await phone.addFiles('拍现场', [photo!]);
    await phone.sees(/北纬 28.97123/);
    await phone.write('拍的是什么（可不填）', '堂屋');
    await fits(phone, 'survey-photos');
    await done();
    await go('neighbours');
    await phone.write('问的谁', '示范邻居');
    await phone.write('和这家什么关系', '隔壁');
    await phone.write('怎么说的', '两个人一起住');
    await phone.pressId('told-add');
    await phone.sees('示范邻居（隔壁）');
    await fits(phone, 'survey-neighbours');
    await done();
    await go('letters');
    await phone.write('发给哪里', '示范建材厂');
    await radio('答复了');
    await phone.write('问了什么、怎么答的', '工资八百元，属实');
    await phone.pressId('told-add');
    await fits(phone, 'survey-letters');
    await done();
  });

  step('C02 without a signal: what is missing is said plainly, then each signs with their own hand', async () => {
    await go('sign');
    await fits(phone, 'survey-sign');
    let seed = 1;
    for (const [staffId, name] of people) {
      await phone.press(`${name}来签`);
      await drawSignature(phone.page, phone.screen.locator(`#board-${staffId}`), (seed += 1));
      await phone.pressId(`signed-${staffId}`);
    }
    await radio(/^示桂兰/);
    await drawSignature(phone.page, phone.screen.locator('#board-household'), (seed += 1));
    await phone.pressId('signed-household');
    await fits(phone, 'survey-signed');
    await done();
    await phone.pressId('survey-go-on');
    await phone.sees('检查一遍');
    await fits(phone, 'survey-check');
    await phone.pressId('hand-in');
    await phone.sees('等着交');
    await fits(phone, 'surveys-queued');
    expect(await arrived()).toEqual([]);
    expect((await leftBehind(phone)).length).toBeGreaterThan(0);
  });

  step('C02 with the signal it arrives by itself, once, and the phone keeps nothing of it', async () => {
    await phone.context.setOffline(false);
    await phone.sees(/现在没有要去的人家|还没带上的/);
    await expect(arrived()).resolves.toHaveLength(1);
    expect(await leftBehind(phone)).toEqual([]);
    const [survey] = await arrived();
    expect(survey).toMatchObject({
      statements: [{ name: '示范邻居' }],
      letters: [{ to: '示范建材厂' }],
      refusal: null,
    });
    expect(survey?.photos).toMatchObject([{ note: '堂屋', place: { latitude: 28.97123 } }]);
    expect(survey?.parts.find(({ part }) => part === 'income')).toMatchObject({ asDeclared: false, corrected: 1 });
    expect(phone.faults).toEqual([]);
  });

  step('C02 the desk reads photos with place and time, statements, letters and hands', async () => {
    const desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    await desk.signInAs('示范周平');
    await desk.find(number);
    await desk.press('看照片、走访记录和签字');
    await desk.sees(/北纬 28.97123/);
    await desk.sees('两个人一起住');
    await desk.page.getByRole('button', { name: '看示桂兰的签字' }).waitFor();
    await picture(desk.page, 'desk-survey-result', { whole: true });
    expect(desk.faults).toEqual([]);
    await desk.page.context().close();
  });
});
