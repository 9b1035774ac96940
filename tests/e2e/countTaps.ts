import type { BrowserContext, Page } from 'playwright-core';

const kept = 'test:taps';

/**
 * Counts what a finger presses on every page of this phone from now on, reloads and all. Not counted: touching a field
 * to type, the system's own lists, and the second stroke of a name that is being written.
 */
export async function countTaps(context: BrowserContext, page: Page): Promise<void> {
  await context.addInitScript((name) => {
    let onBoard = false;
    const typed = 'input:not([type=checkbox]):not([type=radio]), textarea, select';
    window.addEventListener(
      'click',
      (event) => {
        const target = event.target as Element;
        if (!event.isTrusted || target.closest(typed)) return;
        const stroke = target.closest('canvas') !== null;
        if (!stroke || !onBoard) localStorage.setItem(name, String(Number(localStorage.getItem(name) ?? 0) + 1));
        onBoard = stroke;
      },
      true,
    );
  }, kept);
  await page.reload();
}

/** How many there were on this phone. */
export const tapsOn = (page: Page): Promise<number> =>
  page.evaluate((name) => Number(localStorage.getItem(name) ?? 0), kept);
