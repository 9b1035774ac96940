import type { Page } from 'playwright-core';

/**
 * What there is to read on the page in sight, one entry for each piece of text, without spaces. The bar at the top
 * and the system's lists, which WeChat draws itself, are left out.
 */
export async function wordsOnWeb(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  const read = () =>
    page.evaluate(() => {
      const screens = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((one) => one.offsetHeight > 0);
      const screen = screens[screens.length - 1];
      if (!screen) return [];
      const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const around = walker.currentNode.parentElement;
        const words = (walker.currentNode.textContent ?? '').replace(/\s/g, '');
        if (words && around && !around.closest('.page-bar, select, option, script, style')) found.push(words);
      }
      return found;
    });
  let before = await read();
  for (let still = 0; still < 3;) {
    await page.waitForTimeout(150);
    const now = await read();
    still = now.length > 0 && now.join('') === before.join('') ? still + 1 : 0;
    before = now;
  }
  return before;
}
