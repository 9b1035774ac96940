import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { startCloud, type RunningCloud } from '../support/startCloud';
import { Phone } from './phone';
import { picture } from './pictures';
import { faultsAtEverySize } from './sizes';

jest.setTimeout(60_000);

const key = (): string => randomBytes(32).toString('base64');

/** Settings as a county's operator gives them, with its own folder of rules. */
const production = (policyDir: string) => ({
  MODE: 'production',
  PUBLIC_URL: 'https://twin-pledge.example',
  FIELD_KEYS: `p1:${key()}`,
  BLIND_INDEX_KEY: key(),
  CHAIN_KEY: key(),
  POLICY_DIR: policyDir,
});

/** A county that has opened, with a telephone number of its own. */
function countysOwnRules(): string {
  const dir = mkdtempSync(join(tmpdir(), 'twin-pledge-own-rules-'));
  mkdirSync(join(dir, 'leping'));
  const value = (id: string, text: string) =>
    `- { id: ${id}, value: ${text}, validFrom: 2024-01-01, source: OWN, assumed: true, note: 测试用 }\n`;
  const pack = "regionCode: '360281000000'\nname: 乐平市\npackVersion: '2026.1'\nsource: OWN\noverlay: true\n";
  writeFileSync(join(dir, 'leping', 'pack.yaml'), pack);
  writeFileSync(
    join(dir, 'leping', 'open.yaml'),
    value('intake.served', 'true') + value('contacts.hotline', "'12349'"),
  );
  return dir;
}

const privatePages = [
  'pages/progress',
  'pages/messages',
  'pages/me',
  ...[
    ...['sign-in', 'start', 'question', 'tasks', 'papers', 'family', 'sign', 'check', 'sent', 'case'],
    ...['supplement', 'withdraw', 'correct', 'change', 'vault', 'identity'],
  ].map((page) => `packages/resident/${page}`),
  'packages/field/meet',
  'packages/field/paper-signature',
  'packages/field/staff-sign-in',
  'packages/field/surveys',
  'packages/field/survey',
];

describeInBrowser('the browser’s pages of a real office', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let phone: Phone;
  const policyDir = countysOwnRules();

  beforeAll(async () => {
    cloud = await startCloud({ settings: production(policyDir) });
    browser = await openBrowser();
    phone = await Phone.open(browser, cloud.url, cloud.clock.now(), { width: 360, height: 740 });
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
    rmSync(policyDir, { recursive: true, force: true });
  });

  it('say first where one applies: in WeChat, at the window, by telephone', async () => {
    await phone.sees('到哪里申请');
    const told = await phone.text();
    expect(told).toMatch(/搜“双诺救助”小程序/);
    expect(told).toMatch(/乡镇、街道民政窗口/);
    expect(told).toMatch(/打 12345/);
    expect(told).not.toMatch(/演示|示范|登录|申请救助/);
    expect(await phone.screen.locator('.tab').count()).toBe(0);
    await picture(phone.page, 'phone-public-home', { whole: true });
    expect(await faultsAtEverySize(phone.page)).toEqual([]);
  });

  it('show everybody what applies in a place, and whom to call in need', async () => {
    await phone.press(/看能办什么/);
    await phone.pick('住的村或社区', '江西省', '景德镇市', '乐平市', '镇桥镇', '塘湖村委会');
    await phone.sees('按什么规定');
    expect(await phone.text()).not.toMatch(/none|workingDays|[a-z]{4,}/i);
    await picture(phone.page, 'phone-public-place', { whole: true });
    expect(await faultsAtEverySize(phone.page)).toEqual([]);
    await phone.page.goto(cloud.url);
    await phone.page.reload();
    await phone.sees('打电话 12349');
    await phone.press(/急难求助/);
    await phone.sees('先打 120、110 或者 119。');
    expect(await phone.screen.locator('#urgent-begin').count()).toBe(0);
    expect(await faultsAtEverySize(phone.page)).toEqual([]);
  });

  it('A02 reckon for everybody which aids may fit, and lead to where one applies', async () => {
    await phone.page.goto(cloud.url);
    await phone.page.reload();
    await phone.press(/先看看能申请什么/);
    await phone.choose('有哪些就选哪些', '房子住不了');
    await phone.goOn('住在哪里？');
    await phone.pressId('next');
    await phone.sees('由主管部门看情况定');
    await phone.sees('打电话 12349');
    expect(await faultsAtEverySize(phone.page)).toEqual([]);
    await phone.press('看到哪里申请');
    await phone.sees('到哪里申请');
  });

  it('let whoever was sent a link sign it, and show nothing to who guesses one', async () => {
    await phone.page.goto(`${cloud.url}/#/packages/resident/sign-link/index?token=guessed`);
    await phone.page.reload();
    await phone.sees('没能打开');
    expect(await faultsAtEverySize(phone.page)).toEqual([]);
  });

  it.each(privatePages)('lead from %s to where one applies, without signing in or filing', async (page) => {
    await phone.page.goto(`${cloud.url}/#/${page}/index?id=1&token=2&draft=self`);
    await phone.page.reload();
    await phone.sees('到哪里申请');
    const controls = phone.screen.locator('button, input, textarea');
    expect((await controls.allInnerTexts()).filter((words) => !/打|看|^$/.test(words))).toEqual([]);
    expect(await phone.screen.locator('input, textarea').count()).toBe(0);
    expect(phone.faults).toEqual([]);
  });
});
