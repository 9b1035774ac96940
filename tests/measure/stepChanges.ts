import type { Browser, Page } from 'playwright-core';
import { family } from '../e2e/family';
import { answerQuestions, beginForFamily } from '../e2e/fileAsDaughter';
import { Phone } from '../e2e/phone';
import { slowDown } from './slowPhone';

/** From the tap on “next” to the next question's title on a slow phone, in milliseconds, for each step of a real filing. */
export async function stepChanges(browser: Browser, url: string, at: Date): Promise<number[]> {
  const phone = await Phone.open(browser, url, at);
  await beginForFamily(phone);
  await slowDown(phone.page);
  phone.context.setDefaultTimeout(60_000);
  const taken: number[] = [];
  phone.goOn = async (title) => void taken.push(await timedStep(phone.page, title));
  await answerQuestions(phone, family);
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
