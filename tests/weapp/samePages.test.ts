import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Phone } from '../e2e/phone';
import { startDemonstration } from '../e2e/startDemonstration';
import { describeInBrowser, openBrowser } from '../support/browser';
import { motherAndSon } from '../support/familyAnswers';
import { filledDraft } from '../support/filing';
import type { RunningCloud } from '../support/startCloud';
import { builtProgram } from './builtProgram';
import { templatesOf } from './device/drawn';
import { FilingPhone } from './device/filingPhone';
import { allPages, type ProgramPackages } from './packageSizes';
import { wordsOnWeb } from './wordsOnWeb';

jest.setTimeout(300_000);

type Kept = Record<string, unknown>;

const tabs = ['home', 'progress', 'messages', 'me'];
const village = '360281100201';
/** A call that nobody asked for: both say that there is none. */
const noSuch = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

/** Words that stand in one of the two only, and why that is right. */
const onlyThere: Record<string, readonly RegExp[]> = {
  // A browser has no WeChat to sign in with.
  'sign-in': [/用微信登录/],
};

describeInBrowser('every page says in the compiled mini-program what it says in the browser', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  const draw = templatesOf(builtProgram);
  const program = JSON.parse(readFileSync(join(builtProgram, 'app.json'), 'utf8')) as ProgramPackages;
  const seen = new Set<string>();
  /** The pages on which a difference that is right was found. */
  const found = new Set<string>();

  beforeAll(async () => {
    cloud = await startDemonstration();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const pathOf = (page: string): string => {
    const [name = '', query] = page.split('?');
    const path = allPages(program).find((one) => one.endsWith(`/${name}/index`));
    if (!path) throw new Error(`no page ${name}`);
    return query ? `${path}?${query}` : path;
  };

  /** Opens each page in both with the same things kept, and compares what there is to read. */
  const compare = async (pages: readonly string[], kept: Kept): Promise<void> => {
    const at = cloud.clock.now();
    const web = await Phone.open(browser, cloud.url, at, { kept });
    const stored = new Map(Object.entries(kept).map(([name, value]) => [`tp:${name}`, JSON.stringify(value)]));
    const differences: string[] = [];
    for (const page of pages) {
      const path = pathOf(page);
      seen.add(path.split('?')[0] ?? '');
      await web.page.goto(`${cloud.url}/#/${path}`);
      await web.page.reload();
      const there = await wordsOnWeb(web.page);
      const phone = new FilingPhone({ folder: builtProgram, draw }, { cloudUrl: cloud.url, at, kept: stored, path });
      await phone.settled();
      const name = page.split('?')[0] ?? '';
      const isWrong = (words: string, other: string): boolean => {
        if (other.includes(words)) return false;
        const isRight = (onlyThere[name] ?? []).some((one) => one.test(words));
        if (isRight) found.add(name);
        return !isRight;
      };
      const missing = there.filter((words) => isWrong(words, phone.text()));
      const besides = phone.words().filter((words) => isWrong(words, there.join('')));
      if (there.length === 0 || (phone.text().includes('没能打开') && !page.endsWith(noSuch)))
        differences.push(`${page}: not opened: ${phone.text()}`);
      if (missing.length > 0) differences.push(`${page}: only in the browser: ${missing.join(' | ')}`);
      if (besides.length > 0) differences.push(`${page}: only in WeChat: ${besides.join(' | ')}`);
    }
    await web.context.close();
    expect(differences).toEqual([]);
  };

  const signedIn = async (key: string) => {
    const { token, expiresAt, account } = await cloud.call(signInDemonstration, { body: { key } });
    return { token, kept: { session: { token, expiresAt }, account } };
  };

  it('for somebody nobody knows', () =>
    compare(
      [
        ...tabs,
        'sign-in',
        'staff-sign-in',
        'urgent',
        `place?code=${village}`,
        `board?code=${village}`,
        'privacy',
        'self-check',
        'start',
      ],
      {},
    ));

  it('for the daughter with her cases', async () => {
    const { token, kept } = await signedIn('daughter');
    const { cases } = await cloud.call(listMyCases, {}, { token });
    const id = cases[0]?.id ?? '';
    const ofCase = ['case', 'worksheet', 'finding', 'supplement', 'withdraw', 'correct'].map(
      (page) => `${page}?id=${id}`,
    );
    await compare(
      [...tabs, 'asked', 'sessions', 'vault', 'proxies', 'signed', 'identity', 'change', 'start', 'sent', ...ofCase],
      kept,
    );
  });

  it('for the daughter with her draft', async () => {
    const { token, kept } = await signedIn('daughter');
    await cloud.call(openDraft, { body: { purposeKey: 'family' } }, { token });
    const draft = await filledDraft(cloud, { token }, motherAndSon(), 'family');
    const { signatures } = await cloud.call(listSignatures, { params: { id: draft.id } }, { token });
    const key = signatures[0]?.key ?? '';
    const link = await cloud.call(makeSignLink, { params: { id: draft.id }, body: { key } }, { token });
    const ofDraft = ['tasks', 'question', 'papers', 'family', 'check'].map((page) => `${page}?draft=family`);
    await compare(
      [...ofDraft, `sign?id=${draft.id}&key=${encodeURIComponent(key)}`, `sign-link?token=${link.token}`],
      kept,
    );
  });

  it('for an aide on the road', async () => {
    const { token, kept } = await signedIn('zhenqiao-aide-1');
    const purpose = {
      forWhom: 'helped',
      filerName: '示范王芳',
      filerPhone: '13800000009',
      applicantAgrees: true,
    } as const;
    const draft = await filledDraft(cloud, { token }, motherAndSon({ purpose }), 'helped');
    const { signatures } = await cloud.call(listSignatures, { params: { id: draft.id } }, { token });
    const signer = new URLSearchParams({ id: draft.id, key: signatures[0]?.key ?? '', name: '示桂兰' }).toString();
    const ofDraft = ['tasks?draft=helped', 'family?draft=helped', `paper-signature?${signer}`];
    const own = ['home', 'me', 'meet', 'surveys', 'survey?id=none', 'proxy-calls', `proxy-call?id=${noSuch}`];
    await compare([...own, ...ofDraft], kept);
  });

  it('leaves no page out, and has found each difference that is right', () => {
    expect(allPages(program).filter((page) => !seen.has(page))).toEqual([]);
    expect(found).toEqual(new Set(Object.keys(onlyThere)));
  });
});
