import { readOwnCopy } from '@twin-pledge/shared/contracts/identity/readOwnCopy';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { motherAndSon } from '../support/familyAnswers';
import type { RunningCloud } from '../support/startCloud';
import { submittedCase } from '../support/submittedCase';
import { Desk } from './desk';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(120_000);

const address = '三组<img src=x onerror="window.harmed=1">';
const story = '</textarea><script>window.harmed=1</script><a href="javascript:window.harmed=1">请点这里</a>';
const work = '"><svg onload=window.harmed=1>{{window.harmed=1}}';

/** What families write is shown to the letter and does nothing, wherever it is drawn. */
describeInBrowser('words that would like to be more than words', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let desk: Desk;
  let filed: Awaited<ReturnType<typeof submittedCase>>;
  const step = walkIn(() => browser);
  const asked: string[] = [];

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    const handler = await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-1' } });
    const family = motherAndSon();
    filed = await submittedCase(cloud, handler, {
      residence: { ...family.residence, detail: address },
      needs: { ...family.needs, story },
      incomes: family.incomes!.map((income) => ({ ...income, source: work })),
    });
    desk = await Desk.open(browser, cloud.url, cloud.clock.now());
    desk.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await desk.signInAs('示范周平');
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('stand on the desk as they were written', async () => {
    await desk.find(filed.number);
    for (const words of [address, story, work]) await desk.sees(words);
  });

  step('make no element, ask for nothing and run nothing', async () => {
    const made = await desk.page.evaluate(() => ({
      harmed: 'harmed' in window,
      elements: document.querySelectorAll('img[src="x"], svg[onload], a[href^="javascript:"]').length,
    }));
    expect({ ...made, asked, faults: desk.faults }).toEqual({ harmed: false, elements: 0, asked: [], faults: [] });
  });

  step('would find no page that runs scripts of its own words', async () => {
    for (const path of ['/', '/desk/']) {
      const policy = (await fetch(cloud.url + path)).headers.get('Content-Security-Policy') ?? '';
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
      expect([path, scripts]).toEqual([path, expect.stringContaining("'self'")]);
      expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    }
  });

  step('put nothing into a paper that acts when it is opened', async () => {
    const paper = (await cloud.call(readOwnCopy, {}, { token: filed.phone.token })) as unknown as Buffer;
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.toString('latin1')).not.toMatch(/\/(JavaScript|JS|URI|Launch|OpenAction|AA|EmbeddedFile)\b/);
  });
});
