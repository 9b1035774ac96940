import type { Browser } from 'playwright-core';
import type { Family } from './family';
import type { Fingers } from './fingers';
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

/** Files for her mother on a new phone, from the first page to the number of the case; her mother signs on her own. */
export async function fileAsDaughter(browser: Browser, url: string, at: Date, family: Family) {
  const phone = await Phone.open(browser, url, at, { width: 360, height: 780 });
  await beginForFamily(phone);
  await answerQuestions(phone, family);
  await phone.pressId('next');
  await phone.sees('二、交材料、签字');
  await phone.saved();
  await addPapers(phone, family);
  const mother = await Phone.open(browser, url, at);
  await sign(phone, mother, family);
  await mother.context.close();
  await phone.pressId('task-check');
  await phone.sees('检查一遍，再交上去');
  await phone.pressId('send');
  await phone.sees('申请已经交上去了');
  return { phone, number: await phone.screen.locator('.case-number').innerText() };
}

/** Signs in on a new phone and opens the first question, to file for somebody of the family. */
export async function beginForFamily(phone: Fingers): Promise<void> {
  await phone.press(/帮家人申请/);
  await phone.press('登录');
  await phone.pressId('account-new');
  await phone.press(/帮家里人/);
  await phone.sees('一、填情况');
  await phone.pressId('go-on');
}

/** Answers every question page by page, up to the last. */
export async function answerQuestions(phone: Fingers, family: Family): Promise<void> {
  const { mother, daughter } = family;
  await fillWhoAndWhere(phone, family);
  await phone.goOn('遇到了什么困难？');
  await fillNeeds(phone);
  await phone.goOn('家里有谁？');
  await fillNames(phone, family);
  await phone.goOn(`${mother.name}的身份证号`);
  await fillNumber(phone, mother.number);
  await phone.goOn(`${mother.name}现在怎么样？`);
  await fillMother(phone);
  await phone.goOn(`${daughter.name}的身份证号`);
  await fillNumber(phone, daughter.number);
  await phone.goOn(`${daughter.name}现在怎么样？`);
  await fillDaughter(phone);
  await phone.goOn('最近12个月，家里有哪些收入？');
  await fillMoney(phone, family);
}

async function addPapers(phone: Phone, { mother, daughter }: Family): Promise<void> {
  await phone.pressId('task-papers');
  await phone.sees('拍材料');
  await phone.addFiles('从相册选：户口簿', await registerPhotos(mother.name, daughter.name));
  await phone.arrived('户口簿', 2);
  for (const { name } of [mother, daughter]) {
    await phone.addFiles(`从相册选：${name}的身份证`, await idCardPhotos(name));
    await phone.arrived(`${name}的身份证`, 2);
  }
  await phone.addFiles('从相册选：工资单或工资卡流水', await registerPhotos('示范工资', daughter.name));
  await phone.arrived('工资单或工资卡流水', 2);
  await phone.press('好了');
}

async function sign(phone: Phone, motherPhone: Phone, { mother, daughter }: Family): Promise<void> {
  await phone.pressId('task-family');
  await phone.press(`我是${daughter.name}`);
  for (const [at, kind] of (['commitment', 'authorization'] as const).entries()) {
    const card = phone.screen.locator(`[id^=signature-${kind}-m1]`);
    await card.getByRole('button', { name: `发给${mother.name}签` }).click();
    await motherPhone.page.goto(await card.locator('.sign-link-text').innerText());
    await motherPhone.sees(/请.*签(承诺|授权)书/);
    await motherPhone.write(`${mother.name}身份证号最后六位`, mother.number.slice(-6));
    await motherPhone.sign(at);
    await motherPhone.sees('签好了');
  }
  await phone.press('好了');
  await phone.pressId('task-family');
  await phone.press('我自己签：授权书');
  await phone.sees('在这里签名');
  await phone.sign(3);
  await phone.sees('请每位成年家人自己签');
  await phone.press('好了');
  await phone.sees('都签好了');
}
