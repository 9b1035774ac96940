import type { Locator, Page } from 'playwright-core';

/** Draws two strokes across a board with the mouse; another seed, another hand. */
export async function drawSignature(page: Page, board: Locator, seed: number): Promise<void> {
  await board.scrollIntoViewIfNeeded();
  const box = await board.boundingBox();
  if (!box) throw new Error('the board to sign on is not on the screen');
  const at = (across: number, down: number): [number, number] => [
    box.x + box.width * across,
    box.y + box.height * down,
  ];
  for (const stroke of [0, 1]) {
    await page.mouse.move(...at(0.1 + stroke * 0.4, 0.5));
    await page.mouse.down();
    for (let step = 1; step <= 12; step += 1) {
      await page.mouse.move(...at(0.1 + stroke * 0.4 + step * 0.03, 0.5 + 0.3 * Math.sin(step * (0.7 + seed / 5))));
    }
    await page.mouse.up();
  }
}
