import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(__dirname, '../../pictures');
const tallestPixels = 4000;

/** Saves what the page shows as `pictures/<name>.png`; the whole length of it where asked. */
export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shown = page.viewportSize();
  if (whole && shown) await page.setViewportSize({ ...shown, height: await wholeHeight(page, shown.height) });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  if (whole && shown) await page.setViewportSize(shown);
}

/** How high a screen would show everything: pages scroll inside of it. */
async function wholeHeight(page: Page, height: number): Promise<number> {
  const hidden = await page.evaluate(() =>
    Math.max(0, ...[...document.querySelectorAll('*')].map((part) => part.scrollHeight - part.clientHeight)),
  );
  return Math.min(tallestPixels, height + hidden);
}
