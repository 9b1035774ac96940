import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import { signOnThisPhone } from '@twin-pledge/shared/contracts/signing/signOnThisPhone';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import { family } from './family';
import { answerQuestions } from './fileAsDaughter';
import { idCardPhotos, registerPhotos } from './paperPhotos';
import { Phone } from './phone';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';
import { loseAnswers, withoutNetwork } from './weakSignal';

jest.setTimeout(120_000);

const { mother, daughter } = family;
const dayMs = 24 * 3_600_000;

describeInBrowser('a phone that loses the network and the time at each step', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let phone: Phone;
  const step = walkIn(() => browser);
  const clockOff = (days: number) => new Date(cloud.clock.now().getTime() + days * dayMs);
  const rows = (sql: string, values: string[] = []) => cloud.database.select<Record<string, string>>(sql, values);
  const applications = () => rows('SELECT id, draft_id FROM application');
  let before: readonly string[] = [];

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
    before = (await applications()).map(({ id }) => String(id));
    phone = await Phone.open(browser, cloud.url, clockOff(1), { width: 360, height: 780 });
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  step('A03 A draft is begun once though the first answers are lost, and saved by itself when they come', async () => {
    await phone.press(/帮家人申请/);
    await phone.press('登录');
    await phone.pressId('account-new');
    const opened = await loseAnswers(phone, openDraft);
    const saved = await loseAnswers(phone, saveDraft);
    await phone.press(/帮家里人/);
    await phone.pressId('go-on');
    await phone.write('您的姓名', daughter.name);
    await phone.saved();
    await Promise.all([opened.lost, saved.lost]);
    expect(await phone.text()).not.toContain('另一台手机');
  });

  step(
    'A03 Every question is answered without network, the program closed after each, the clock a day ahead',
    async () => {
      const weak = await withoutNetwork(phone);
      await answerQuestions(weak, family);
      await phone.context.setOffline(false);
      await phone.pressId('next');
      await phone.sees('二、交材料、签字');
      await phone.saved();
    },
  );

  step(
    'A05 Photos arrive once each: taken without network, every answer lost, the program closed meanwhile',
    async () => {
      await phone.context.clock.setSystemTime(clockOff(-1));
      await phone.pressId('task-papers');
      await phone.paper('户口簿').getByRole('button').first().waitFor();
      await phone.context.setOffline(true);
      await phone.addFiles('从相册选：户口簿', await registerPhotos(mother.name, daughter.name));
      await phone.paper('户口簿').getByText('等着上传').first().waitFor();
      await phone.context.setOffline(false);
      await phone.page.reload();
      await phone.arrived('户口簿', 2);
      const lost = await Promise.all(
        [addDocument, startUpload, sendChunk, finishUpload].map((endpoint) => loseAnswers(phone, endpoint)),
      );
      await phone.addFiles(`从相册选：${mother.name}的身份证`, await idCardPhotos(mother.name));
      await phone.screen.getByText('已传好').nth(3).waitFor({ timeout: 30_000 });
      await Promise.all(lost.map((one) => one.lost));
      const chunks = await loseAnswers(phone, sendChunk);
      await phone.addFiles(`从相册选：${daughter.name}的身份证`, await idCardPhotos(daughter.name));
      await chunks.lost;
      await phone.page.reload();
      await phone.arrived(`${daughter.name}的身份证`, 2);
      await phone.press('好了');
    },
  );

  step('B05 A signature whose answer was lost is one signature', async () => {
    await phone.pressId('task-family');
    await phone.press(`我是${daughter.name}`);
    const motherPhone = await Phone.open(browser, cloud.url, clockOff(1));
    for (const [at, kind] of (['commitment', 'authorization'] as const).entries()) {
      const card = phone.screen.locator(`[id^=signature-${kind}-m1]`);
      await card.getByRole('button', { name: `发给${mother.name}签` }).click();
      await motherPhone.page.goto(await card.locator('.sign-link-text').innerText());
      await motherPhone.write(`${mother.name}身份证号最后六位`, mother.number.slice(-6));
      await loseAnswers(motherPhone, signByLink);
      await motherPhone.sign(at);
      await motherPhone.screen.locator('.notice-wrong').waitFor();
      await motherPhone.screen.locator('#sign-now').dblclick();
      await motherPhone.sees('签好了');
    }
    await phone.press('好了');
    await phone.pressId('task-family');
    await phone.press('我自己签：授权书');
    await phone.sees('在这里签名');
    await loseAnswers(phone, signOnThisPhone);
    await phone.sign(3);
    await phone.screen.locator('.notice-wrong').waitFor();
    await phone.screen.locator('#sign-now').dblclick();
    await phone.sees('请每位成年家人自己签');
    await phone.page.reload();
    await phone.press('好了');
    await phone.sees('都签好了');
    expect(motherPhone.faults).toEqual([]);
  });

  step('A03 Tapped twice, without network, with lost answers and after a reload, it is sent once', async () => {
    await phone.pressId('task-check');
    await phone.sees('检查一遍，再交上去');
    const send = () => phone.screen.locator('#send').dblclick();
    const refused = () => phone.screen.locator('.notice-wrong').waitFor();
    await phone.context.setOffline(true);
    await send();
    await refused();
    await phone.context.setOffline(false);
    const answers = await loseAnswers(phone, sendApplication, 2);
    await send();
    await refused();
    await send();
    await answers.lost;
    await refused();
    await phone.page.reload();
    await phone.sees('检查一遍，再交上去');
    await send();
    await phone.sees('申请已经交上去了');
  });

  step('A03 Nothing is lost and nothing doubled at the server', async () => {
    const filed = (await applications()).filter(({ id }) => !before.includes(String(id)));
    expect(filed).toHaveLength(1);
    const [{ id = '', draftId = '' } = {}] = filed;
    const papers = await rows(
      `SELECT d.type_code, d.member_id, p.id FROM application_document a JOIN document d ON d.id = a.document_id
       JOIN document_page p ON p.document_id = d.id WHERE a.application_id = ?`,
      [id],
    );
    expect(papers).toHaveLength(6);
    expect(new Set(papers.map(({ typeCode, memberId }) => `${typeCode} ${memberId}`)).size).toBe(3);
    expect(await rows('SELECT id FROM signature WHERE draft_id = ?', [draftId])).toHaveLength(3);
    const token = await phone.page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('tp:session') ?? '{}') as { data?: string };
      return (JSON.parse(kept.data ?? '{}') as { token?: string }).token;
    });
    const { answers } = await cloud.call(showDraft, { params: { id: draftId } }, { token });
    expect(answers).toMatchObject({
      members: [
        { name: mother.name, identity: { number: mother.number } },
        { name: daughter.name, identity: { number: daughter.number } },
      ],
    });
    expect(JSON.stringify(answers)).toContain('三组15号');
    expect((await cloud.call(listDrafts, {}, { token })).drafts).toEqual([]);
    expect(phone.faults).toEqual([]);
  });
});
