import type { Browser } from 'playwright-core';
import { picture } from './pictures';

/**
 * Steps of one walk as tests: each goes on where the one before ended, so after one that failed the others fail at once.
 * What the screens showed when it failed is saved as `pictures/failed-*.png`.
 */
export function walkIn(browser: () => Browser): (title: string, step: () => Promise<void>) => void {
  let broken: string | undefined;
  return (title, step) =>
    it(title, async () => {
      if (broken) throw new Error(`not reached: “${broken}” failed`);
      try {
        await step();
      } catch (error) {
        broken = title;
        const pages = browser()
          .contexts()
          .flatMap((context) => context.pages());
        for (const [at, page] of pages.entries()) await picture(page, `failed-${at + 1}`, { whole: true });
        throw error;
      }
    });
}
