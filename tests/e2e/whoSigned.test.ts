import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { Browser } from 'playwright-core';
import { demonstrationResidents } from '../../cloud/src/demonstration/demonstrationResidents';
import { describeInBrowser, openBrowser } from '../support/browser';
import { motherAndSon } from '../support/familyAnswers';
import { filledDraft } from '../support/filing';
import type { RunningCloud } from '../support/startCloud';
import { looksRight } from './looksRight';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(180_000);

const son = demonstrationResidents.find(({ key }) => key === 'son')!;
const key = 'authorization:m2';

/** A brother in another place is asked to sign, reminded, signs, and takes it back; both sides see how far it is. */
describeInBrowser('who has signed, on both phones', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let filer: Phone;
  let signer: Phone;
  let draftId: string;
  let token: string;
  const step = walkIn(() => browser);

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    ({ token } = await cloud.call(signInDemonstration, { body: { key: 'newcomer' } }));
    const answers = motherAndSon();
    Object.assign(answers.members![1]!, { name: son.name, identity: { kind: 'residentId', number: son.idNumber } });
    draftId = (await filledDraft(cloud, { token }, answers)).id;
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const signedIn = async (account: string, options = {}) => {
    const phone = await Phone.open(browser, cloud.url, cloud.clock.now(), options);
    await phone.turnTo('我的');
    await phone.press('登录');
    await phone.pressId(`account-${account}`);
    await phone.sees('字的大小');
    return phone;
  };
  const openFamily = async (phone: Phone) => {
    await phone.page.goto(`${cloud.url}/#/packages/resident/start/index`);
    await phone.press(/示桂兰家/);
    await phone.pressId('task-family');
    await phone.sees('请每位成年家人自己签');
  };

  step('B05 who asks sees that the link was opened and not used, and reminds with one tap', async () => {
    const { token: link } = await cloud.call(makeSignLink, { params: { id: draftId }, body: { key } }, { token });
    filer = await signedIn('newcomer');
    await openFamily(filer);
    await filer.sees('链接还没打开过');
    await cloud.call(openSignLink, { body: { token: link } });
    await openFamily(filer);
    await filer.sees('看过，没签');
    await looksRight(filer, 'signed-01-opened', { whole: true });
    await filer.press(`提醒${son.name}签`);
    await filer.sees('提醒记下了');
    await looksRight(filer, 'signed-02-reminded', { whole: true });
    await filer.press(`提醒${son.name}签`);
    await filer.sees('今天已经提醒过');
    const large = await signedIn('newcomer', { textStep: 3 });
    await openFamily(large);
    await large.sees('提醒过');
    await picture(large.page, 'signed-03-reminded-large', { whole: true });
  });

  step('B05 the signer is told in their own program, reads what it is, and signs', async () => {
    signer = await signedIn('son');
    await signer.turnTo('首页');
    await signer.turnTo('消息');
    await signer.sees('请您签字');
    await signer.screen.getByText('请您签字', { exact: true }).first().click();
    await signer.sees('等您签字');
    await looksRight(signer, 'signed-04-asked', { whole: true });
    await signer.press(/看一看、签字/);
    await signer.sees(`示小兰请${son.name}签授权书`);
    await signer.write(`${son.name}身份证号最后六位`, son.idNumber.slice(-6));
    await signer.sign(3);
    await signer.sees('签好了');
    await signer.sees('还没签：示桂兰');
    await looksRight(signer, 'signed-05-done', { whole: true });
  });

  step('B05 the signer finds it again: for whom, for what, until when; and takes it back', async () => {
    await signer.reopen();
    await signer.turnTo('我的');
    await signer.pressId('go-signed');
    await signer.sees('示桂兰家的申请：低保');
    await looksRight(signer, 'signed-06-own', { whole: true });
    const large = await signedIn('son', { textStep: 3, width: 320, height: 640 });
    await large.pressId('go-signed');
    await large.sees('示桂兰家的申请：低保');
    await picture(large.page, 'signed-07-own-large', { whole: true });
    await large.press('看签的是什么');
    await large.sees('查什么');
    await picture(large.page, 'signed-08-read-large', { whole: true });
    await signer.press(/^撤回/);
    await looksRight(signer, 'signed-09-sure', { whole: true });
    await signer.press('撤回');
    await signer.sees('已撤回');
    await looksRight(signer, 'signed-10-revoked', { whole: true });
    expect(signer.faults).toEqual([]);
  });

  step('B05 who asked was told of both', async () => {
    await filer.reopen();
    await filer.turnTo('消息');
    await filer.sees(`${son.name}签好了`);
    await filer.sees(`${son.name}撤回了授权`);
    await looksRight(filer, 'signed-11-told', { whole: true });
    expect(filer.faults).toEqual([]);
  });
});
