import { readFile } from 'node:fs/promises';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { Browser } from 'playwright-core';
import { Settings } from '../../cloud/src/platform/settings/settings';
import { describeInBrowser, openBrowser } from '../support/browser';
import { motherAndSon } from '../support/familyAnswers';
import { filledDraft } from '../support/filing';
import { readQr } from '../support/readQr';
import type { RunningCloud } from '../support/startCloud';
import { Desk } from './desk';
import { looksRight } from './looksRight';
import { Phone } from './phone';
import { picture } from './pictures';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

/** From the desk's picture of a code to the village in the form, and from one screen to the signer's phone. */
describeInBrowser('a code that is scanned', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let address: string;
  const step = walkIn(() => browser);

  /** What a phone opens that scans this picture; the test's own server has another port than the one it is told. */
  const scanned = async (code: Buffer): Promise<string> => {
    const read = await readQr(code);
    const { publicUrl } = cloud.get(Settings);
    expect(read.slice(0, publicUrl.length)).toBe(publicUrl);
    return cloud.url + read.slice(publicUrl.length);
  };

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('A01 I04 the desk hands out the code of a village, and a scanner reads it', async () => {
    const desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    await desk.signInAs('示范周平');
    await desk.page.getByRole('link', { name: '海报和申请码' }).click();
    await desk.sees('一村一码');
    const line = desk.page.locator('tbody tr', { hasText: '塘湖村委会' });
    await line.waitFor();
    await picture(desk.page, 'scan-01-desk');
    const saved = desk.page.waitForEvent('download');
    await line.getByRole('button', { name: '存申请码图片' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('塘湖村委会申请码.png');
    address = await scanned(await readFile(await download.path()));
    expect(desk.faults).toEqual([]);
  });

  step('A01 I04 scanned, it leads to the form with the village filled in, over signing in', async () => {
    const phone = await Phone.open(browser, address, cloud.clock.now());
    await phone.sees('您扫的是塘湖村委会的申请码');
    await looksRight(phone, 'scan-02-before');
    await phone.press('登录');
    await phone.pressId('account-new');
    await phone.sees('您给谁申请？');
    await phone.sees('您扫的是塘湖村委会的申请码');
    await looksRight(phone, 'scan-03-start');
    await phone.pressId('start-self');
    await phone.sees('一、填情况');
    await phone.pressId('go-on');
    await phone.question('现在住的村或社区').getByText('乐平市 镇桥镇 塘湖村委会').waitFor();
    await looksRight(phone, 'scan-04-village', { whole: true });
    expect(phone.faults).toEqual([]);
  });

  step(
    'B05 the signer beside scans the link from this screen, at each size of type, and signs on their own phone',
    async () => {
      const { token } = await cloud.call(signInDemonstration, { body: { key: 'newcomer' } });
      await filledDraft(cloud, { token }, motherAndSon());
      let link = '';
      for (const textStep of [1, 3]) {
        const phone = await Phone.open(browser, cloud.url, cloud.clock.now(), {
          width: textStep === 3 ? 320 : 375,
          textStep,
        });
        await phone.turnTo('我的');
        await phone.press('登录');
        await phone.pressId('account-newcomer');
        await phone.sees('字的大小');
        await phone.page.goto(`${cloud.url}/#/packages/resident/start/index`);
        await phone.press(/示桂兰家/);
        await phone.pressId('task-family');
        await phone.press(/^(发给|提醒)示小生签/);
        await phone.press('示小生就在旁边，让他扫码');
        const code = phone.screen.getByRole('img', { name: '示小生签字的码' });
        await code.waitFor();
        await looksRight(phone, `scan-05-link-${textStep}`, { whole: true });
        await code.evaluate((image) => image.scrollIntoView({ block: 'center' }));
        link = await scanned(await code.screenshot());
        expect(phone.faults).toEqual([]);
      }
      const signer = await Phone.open(browser, link, cloud.clock.now());
      await signer.sees('示小兰请示小生签授权书');
      await looksRight(signer, 'scan-06-signer');
      expect(signer.faults).toEqual([]);
    },
  );
});
