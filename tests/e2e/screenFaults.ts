import type { Page } from 'playwright-core';

/** The least height and width of something to touch, in pixels, by the step of the type. */
const leastTarget: Readonly<Record<number, number>> = { 1: 44, 2: 44, 3: 60 };

/** The least size of words, in pixels, by the step of the type: of what a page says, and of what it says besides. */
const leastWords: Readonly<Record<number, { body: number; small: number }>> = {
  1: { body: 18, small: 15 },
  2: { body: 21, small: 17 },
  3: { body: 24, small: 21 },
};

/** The least height of a line, in sizes of its words. */
const leastLine = 1.3;

/**
 * What is wrong with the screen that is in sight, in a line each: parts beyond its edges, words cut off, too small, too
 * close or lying on each other, targets too small for a finger, a next step out of sight. Nothing wrong is an empty list.
 */
export async function screenFaults(page: Page): Promise<string[]> {
  // A page that has just been opened slides in.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.taro_page')].every((one) => [0, undefined].includes(one.getClientRects()[0]?.left)),
  );
  return page.evaluate(
    (least) => {
      const faults: string[] = [];
      const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
      const root = [...document.querySelectorAll('.taro_page')].filter(isSeen).pop();
      if (!root) return ['no page is in sight'];
      const nameOf = (element: Element): string =>
        `${element.className || element.tagName} “${(element.textContent ?? '').trim().slice(0, 24)}”`;
      const all = [...root.querySelectorAll('*')].filter((part) => isSeen(part) && !part.closest('.quiet'));

      for (const part of all) {
        const { left, right } = part.getBoundingClientRect();
        if (right > window.innerWidth + 1 || left < -1) faults.push(`beyond the edge: ${nameOf(part)}`);
      }
      if (root.scrollWidth > root.clientWidth + 1) faults.push('the page scrolls sideways');

      const holders =
        'button, [role=radio], [role=checkbox], [role=heading], .chip, .input-face, input:not(.web-picker-control), .notice, .card';
      for (const part of all.filter((one) => one.matches(holders) && one.clientWidth > 0)) {
        const wide = part.scrollWidth > part.clientWidth + 1;
        if (wide || part.scrollHeight > part.clientHeight + 2) faults.push(`cut off: ${nameOf(part)}`);
      }

      const words: { box: DOMRect; of: Element; layer: Element | null }[] = [];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const of = node.parentElement;
        if (!of || !node.textContent?.trim() || of.closest('.quiet, select, option') || !isSeen(of)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const layer = of.closest('.page-foot, .page-bar, .tabs, .offline');
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        words.push(...boxes.map((box) => ({ box, of, layer })));
        // A line for each sign, or nearly.
        if (boxes.length > 3 && boxes.every(({ width, height }) => width < height))
          faults.push(`words in a column: ${nameOf(of)}`);
      }
      for (const { box, of } of words) {
        const board = of.closest('.card, .choice, .notice, .letter, .summary');
        if (board && box.right > board.getBoundingClientRect().right - 6) faults.push(`at the edge: ${nameOf(of)}`);
      }
      words.forEach(({ box, of, layer }, at) => {
        for (const other of words.slice(at + 1)) {
          if (other.of === of || other.layer !== layer) continue;
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Boxes of lines are taller than their signs.
          if (across > 2 && down > box.height * 0.3) faults.push(`on each other: ${nameOf(of)}, ${nameOf(other.of)}`);
        }
      });

      const drawn = root.querySelector('[data-step]') ?? root;
      const step = Number(drawn.getAttribute('data-step') ?? 1);
      const { body, small } = least.words[step] ?? { body: 0, small: 0 };
      const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
      if (sizeOf(drawn) < body) faults.push(`words of ${sizeOf(drawn)} px`);
      for (const of of new Set(words.map((one) => one.of))) {
        if (sizeOf(of) < small) faults.push(`words of ${sizeOf(of)} px: ${nameOf(of)}`);
        const line = parseFloat(getComputedStyle(of).lineHeight) / sizeOf(of);
        if (!(line >= least.line - 0.01)) faults.push(`lines too close, ${line}: ${nameOf(of)}`);
      }
      for (const part of all.filter((one) => one.matches('button, input, textarea, [role=radio], [role=checkbox]'))) {
        const { width, height } = part.getBoundingClientRect();
        if (Math.min(width, height) < (least.target[step] ?? 0) - 0.5)
          faults.push(`too small to touch, ${Math.round(width)} by ${Math.round(height)}: ${nameOf(part)}`);
      }

      const foot = root.querySelector('.page-foot');
      if (foot) {
        const { top, bottom } = foot.getBoundingClientRect();
        if (bottom > window.innerHeight + 1) faults.push('the next step is out of sight');
        if (top < window.innerHeight * 0.5) faults.push(`the foot leaves no room to read: ${Math.round(top)}`);
      }
      return [...new Set(faults)];
    },
    { target: leastTarget, words: leastWords, line: leastLine },
  );
}
