import type { Page } from 'playwright-core';
import { axeFaults } from './axeFaults';
import { screenFaults } from './screenFaults';

const usualPhone = { width: 375, height: 812 };
const tablet = { width: 768, height: 1024 };

/** The smallest phone, a usual one, a tablet held upright. */
const screens = [{ width: 320, height: 640 }, usualPhone, tablet];

/** Normal and largest type. */
const steps = [1, 3];

/** The size of type on the page in sight; where `next` is given, drawn so from now on. Answers what it was. */
const typeStep = (page: Page, next?: number): Promise<number> =>
  page.evaluate((wanted) => {
    let was = 1;
    for (const root of document.querySelectorAll<HTMLElement>('.taro_page [data-step]')) {
      was = Number(root.dataset['step']);
      if (wanted === undefined) continue;
      root.classList.replace(`step-${was}`, `step-${wanted}`);
      root.dataset['step'] = String(wanted);
    }
    return was;
  }, next);

/**
 * What is wrong with the page in sight on a small phone, a usual one and a tablet, and what axe-core finds on it, each in
 * normal and in the largest type. Leaves the page as it was.
 */
export async function faultsAtEverySize(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const shown = page.viewportSize();
  const before = await typeStep(page);
  for (const screen of screens) {
    await page.setViewportSize(screen);
    for (const step of steps) {
      await typeStep(page, step);
      const found = await screenFaults(page);
      // Names, roles and colours are the same at every width; reading them takes longest.
      if (screen === usualPhone) found.push(...(await axeFaults(page)));
      faults.push(...found.map((fault) => `${screen.width} px, type ${step}: ${fault}`));
    }
  }
  await typeStep(page, before);
  if (shown) await page.setViewportSize(shown);
  return faults;
}

/** Draws the page as a tablet shows it in normal type while `work` is done. */
export async function onTablet(page: Page, work: () => Promise<void>): Promise<void> {
  const shown = page.viewportSize();
  const before = await typeStep(page, 1);
  await page.setViewportSize(tablet);
  await work();
  await typeStep(page, before);
  if (shown) await page.setViewportSize(shown);
}
