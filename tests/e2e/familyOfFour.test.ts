import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { RunningCloud } from '../support/startCloud';
import { countTaps, tapsOn } from './countTaps';
import { looksRight } from './looksRight';
import { Phone } from './phone';
import { fourPeople, prepareFamily } from './preparedFamily';
import { startDemonstration } from './startDemonstration';
import { walkIn } from './walk';

jest.setTimeout(180_000);

const { father, mother, pupil, grandmother, village } = fourPeople;
const most = { pages: 14, taps: 80 };

/** From the first page of the program to the number of the case, on the phone of the one who files. */
describeInBrowser('a prepared family of four files', () => {
  let cloud: RunningCloud;
  let browser: Browser;
  let phone: Phone;
  const relatives: Phone[] = [];
  /** What each page asks, however often it was asked. */
  const pages = new Map<string, number>();
  const step = walkIn(() => browser);

  beforeAll(async () => {
    cloud = await startDemonstration();
    await prepareFamily(cloud);
    browser = await openBrowser();
    phone = await Phone.open(browser, cloud.url, cloud.clock.now());
    await countTaps(phone.context, phone.page);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const notePage = async () => {
    const key = (await phone.screen.locator('[id^=page-]').getAttribute('id')) ?? '';
    pages.set(key, (pages.get(key) ?? 0) + 1);
  };
  const goOn = async (title: string) => {
    await phone.goOn(title);
    await notePage();
  };

  step('begins, and tells where they live and what happened', async () => {
    await phone.press(/^申请救助/);
    await phone.press('登录');
    await phone.pressId(`account-${fourPeople.account}`);
    await phone.pressId('start-self');
    await phone.pressId('go-on');
    await phone.sees('申请人住在哪里？');
    await notePage();
    await phone.pick('现在住的村或社区', ...village);
    await phone.write('哪个小组、门牌号', '三组15号');
    await phone.choose('户口也在这个村或社区吗', '是');
    await phone.choose('户口在农村还是城镇', '农村');
    await phone.write('打哪个电话能找到您', fourPeople.phone);
    await goOn('遇到了什么困难？');
    await phone.choose('有哪些就选哪些', '没收入了，或者收入太少', '生病花钱多');
    await phone.write('再说几句（可不填）', '奶奶住院，家里只有一个人挣钱。');
    await goOn('想申请哪些帮助？');
    await phone.choose('要申请的帮助', '低保边缘家庭', '刚性支出困难家庭', '临时救助（花费大）');
  });

  step('tells who belongs to the household, and how each is', async () => {
    await goOn('家里有谁？');
    await phone.write('姓名', father.name);
    for (const [person, relation] of [
      [mother, '丈夫或妻子'],
      [pupil, '子女'],
      [grandmother, '父母'],
    ] as const) {
      await phone.press('＋ 再加一个');
      await phone.write('姓名', person.name);
      await phone.pick('是申请人的什么人', relation);
    }
    await number(father);
    await goOn(`${father.name}现在怎么样？`);
    await phone.choose('现在在做什么', '在工作');
    await phone.choose('身体怎么样', '身体还好');
    await number(mother);
    await goOn(`${mother.name}现在怎么样？`);
    await phone.choose('现在在做什么', '没有工作，在家');
    await phone.choose('身体怎么样', '身体还好');
    await number(pupil);
    await goOn(`${pupil.name}现在怎么样？`);
    await phone.choose('现在在做什么', '在上学');
    await phone.choose('身体怎么样', '身体还好');
    await number(grandmother);
    await goOn(`${grandmother.name}现在怎么样？`);
    await phone.choose('现在在做什么', '退休，或者年纪大不干活了');
    await phone.choose('婚姻情况', '丧偶');
    await phone.choose('身体怎么样', '重病');
    await phone.choose('能自己听明白、看明白，自己签字吗', '是');
  });

  step('A05 tells what comes in, what there is, and what is spent, and is asked for no paper again', async () => {
    await goOn('最近12个月，家里有哪些收入？');
    await phone.choose('家里有收入吗', '是');
    for (const [at, [earner, kind]] of [
      [father, '打工、上班的工资'],
      [father, '种地、养殖、做生意'],
      [grandmother, '养老金、补贴、家人给的钱'],
    ].entries() as Iterable<[number, [{ name: string }, string]]>) {
      if (at > 0) await phone.press('＋ 再加一个');
      await phone.pick('谁的收入', earner.name);
      await phone.pick('哪一种', kind);
    }
    await goOn(`${father.name}：打工、上班的工资`);
    await phone.write('多少钱（元）', '1380');
    await goOn(`${father.name}：种地、养殖、做生意`);
    await phone.write('多少钱（元）', '3000');
    await phone.write('其中成本多少（元）', '1560');
    await goOn(`${grandmother.name}：养老金、补贴、家人给的钱`);
    await phone.choose('是哪种钱', '城乡居民养老金');
    await phone.write('多少钱（元）', '153');
    await goOn('家里有什么财产？');
    await phone.pick('是什么房子', '自己建的');
    await phone.choose('家里有车吗', '是');
    await phone.pick('是什么车', '摩托车');
    await phone.write('存款和现金一共多少（元）', '3500');
    await phone.write('股票、理财、商业保险一共多少（元）', '0');
    await phone.choose('有人开店、办厂或者入股公司吗', '否');
    await goOn('最近12个月，有哪些不得不花的钱？');
    await phone.choose('有这样的花费吗', '是');
    await phone.pick('花在哪里', '看病吃药');
    await phone.pick('为谁花的', grandmother.name);
    await phone.write('自己掏了多少（元）', '26000');
    await goOn('有不住在一起的父母、子女或配偶吗？');
    await phone.choose('有这样的亲人吗', '是');
    await phone.write('姓名', '示范长根');
    await phone.pick('是申请人的什么人', '父母');
    await goOn('示范长根的情况');
    await phone.write('电话', '13800000031');
    await goOn('如果批准了，钱打到哪个账户？');
    await phone.choose('谁的账户', father.name);
    await phone.write('哪家银行', '示范农商银行');
    await phone.write('卡号或账号', '6200000000000000001');
    await phone.pressId('next');
    await phone.sees('要交的都有了');
    await phone.saved();
  });

  step('B05 signs for himself and the pupil; his wife and his mother sign each on their own phone', async () => {
    await phone.pressId('go-sign');
    for (const [at, person] of [mother, grandmother].entries()) {
      const card = phone.screen.locator('[id^=signature-authorization]').filter({ hasText: person.name });
      await card.getByRole('button', { name: `发给${person.name}签` }).click();
      const link = await card.locator('.sign-link-text').innerText();
      await card.getByRole('button', { name: '复制链接' }).click();
      const relative = await Phone.open(browser, link, cloud.clock.now());
      await countTaps(relative.context, relative.page);
      relatives.push(relative);
      await relative.sees(/请.*签授权书/);
      await relative.write(`${person.name}身份证号最后六位`, person.number.slice(-6));
      await relative.sign(at);
      await relative.sees('签好了');
    }
    await signOwn();
    await looksRight(phone, 'family-of-four-signed', { whole: true });
    await phone.press(/^好了$/);
  });

  step('checks it once more and sends it', async () => {
    await phone.pressId('go-check');
    await phone.sees('检查一遍，再交上去');
    await phone.pressId('send');
    await phone.sees('申请已经交上去了');
    expect([phone, ...relatives].flatMap(({ faults }) => faults)).toEqual([]);
  });

  step(`was asked on at most ${most.pages} different pages, and pressed at most ${most.taps} times`, async () => {
    const taps = await tapsOn(phone.page);
    const others = await Promise.all(relatives.map(({ page }) => tapsOn(page)));
    const asked = [...pages].map(([key, times]) => `${key.replace('page-', '')}${times > 1 ? ` (${times})` : ''}`);
    console.log(
      `A prepared family of four: ${taps} taps from the first page to the number of the case (at most ${most.taps}), ` +
        `${pages.size} different question pages (at most ${most.pages}): ${asked.join(', ')}. ` +
        `Taps on the phones of the two relatives who sign: ${others.join(' and ')}.`,
    );
    expect(pages.size).toBeLessThanOrEqual(most.pages);
    expect(taps).toBeLessThanOrEqual(most.taps);
    // Each was asked in truth: nobody files with fewer than these.
    expect(pages.size).toBeGreaterThan(10);
    expect(taps).toBeGreaterThan(40);
  });

  const number = async (person: { name: string; number: string }) => {
    await goOn(`${person.name}的身份证号`);
    await phone.write('身份证号', person.number);
  };

  /** Everything that waits for this phone's owner, one after the other. */
  const signOwn = async () => {
    const own = phone.screen.getByRole('button', { name: /^我自己签/ });
    for (let seed = 3; (await own.count()) > 0; seed += 1) {
      await own.first().click();
      await phone.sees('在这里签名');
      await phone.sign(seed);
      await phone.sees('请每位成年家人自己签');
    }
  };
});
