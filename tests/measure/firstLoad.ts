import type { Browser } from 'playwright-core';
import { countBytes, slowDown } from './slowPhone';

export interface FirstLoad {
  /** All bytes of the first visit until the line is quiet, compressed as sent, headers included. */
  readonly bytes: number;
  /** From the address to the answer of the first tap, in milliseconds; without a tap, to the first sign of life. */
  readonly answeredMs: number;
}

interface Visit {
  readonly url: string;
  /** What stands on the page once it can be touched. */
  readonly sign: string;
  /** Taps, and waits for what the tap brings. */
  readonly tap?: { readonly on: string; readonly brings: string };
}

/** Visits an address on a slow phone that has never been there. */
export async function firstLoad(browser: Browser, { url, sign, tap }: Visit): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const bytesSoFar = countBytes(await slowDown(page));
    const begun = Date.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator(sign).filter({ visible: true }).first().waitFor();
    if (tap) {
      await page.locator(tap.on).filter({ visible: true }).first().click();
      await page.locator(tap.brings).filter({ visible: true }).first().waitFor();
    }
    const answeredMs = Date.now() - begun;
    await page.waitForLoadState('networkidle');
    return { bytes: bytesSoFar(), answeredMs };
  } finally {
    await context.close();
  }
}
