import type { Browser, Page } from 'playwright-core';
import { family } from '../e2e/family';
import {
  fillDaughter,
  fillMother,
  fillNames,
  fillNeeds,
  fillNumber,
  fillWhoAndWhere,
  fillMoney,
} from '../e2e/fillAsDaughter';
import { Phone } from '../e2e/phone';
import { slowDown } from './slowPhone';

/** From the tap on “next” to the next question's title on a slow phone, in milliseconds, for each step of a real filing. */
export async function stepChanges(browser: Browser, url: string, at: Date): Promise<number[]> {
  const phone = await Phone.open(browser, url, at);
  const { mother, daughter } = family;
  await phone.press(/帮家人申请/);
  await phone.press('登录');
  await phone.pressId('account-new');
  await phone.press(/帮家里人/);
  await phone.sees('一、填情况');
  await phone.pressId('go-on');
  await slowDown(phone.page);
  phone.context.setDefaultTimeout(60_000);
  const taken: number[] = [];
  phone.goOn = async (title) => void taken.push(await timedStep(phone.page, title));
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
  await phone.context.close();
  return taken;
}

/** Timed within the page itself, so that the way of the remote control doesn't count; functions without names survive the way there. */
function timedStep(page: Page, title: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const begun = performance.now();
        setTimeout(() => reject(new Error(`not led to ${wanted}`)), 30_000);
        new MutationObserver((_, observer) => {
          const headings = [...document.querySelectorAll('[role=heading]')];
          if (!headings.some((one) => one.textContent?.trim() === wanted && one.getClientRects().length > 0)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - begun));
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        const buttons = [...document.querySelectorAll<HTMLElement>('#next')];
        buttons
          .filter((one) => one.getClientRects().length > 0)
          .pop()
          ?.click();
      }),
    title,
  );
}
