import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, contrast of words included, and what axe-core recommends besides. */
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What a bar at the foot covers until one scrolls is no small target; screenFaults measures them all.
  rules: { 'target-size': { enabled: false } },
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
} satisfies axe.RunOptions;

/** What axe-core finds on the screen that is in sight, in a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (chosen) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, chosen);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any }) => `axe ${id}: ${help}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
    );
  }, options);
}
