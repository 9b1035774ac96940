import type { GreyRaster } from './greyRaster';

/** Gaps of print are narrower than this; they belong to the sheet. In pixels to each side. */
const GAP = 1;

/** Stripes and flowers of a cloth are narrower than this to each side; a sheet is wider. */
const STRIPE = 2;

/** The largest connected piece of what is brighter than the threshold, without the thin things that touch it: 1 where it is. */
export function brightPiece({ width, height, grey }: GreyRaster, threshold: number): Uint8Array {
  const bright = grey.map((shade) => (shade > threshold ? 1 : 0));
  const whole = grown(grown(bright, width, height, GAP, 1), width, height, GAP, 0);
  const core = largestPiece(grown(whole, width, height, STRIPE, 0), width, height);
  return grown(core, width, height, STRIPE, 1);
}

/** What has the value spreads so many pixels to each side; beyond the picture lies what lies at its side. */
function grown(from: Uint8Array, width: number, height: number, by: number, value: 0 | 1): Uint8Array {
  const level = from.slice();
  for (let at = 0; at < from.length; at += 1) {
    if (from[at] !== value) continue;
    const x = at % width;
    for (let to = Math.max(0, x - by); to <= Math.min(width - 1, x + by); to += 1) level[at - x + to] = value;
  }
  const both = level.slice();
  for (let at = 0; at < level.length; at += 1) {
    if (level[at] !== value) continue;
    const y = Math.floor(at / width);
    for (let to = Math.max(0, y - by); to <= Math.min(height - 1, y + by); to += 1) {
      both[at + (to - y) * width] = value;
    }
  }
  return both;
}

function largestPiece(bright: Uint8Array, width: number, height: number): Uint8Array {
  const seen = new Uint8Array(bright.length);
  let largest: number[] = [];
  for (let start = 0; start < bright.length; start += 1) {
    if (seen[start] || !bright[start]) continue;
    seen[start] = 1;
    const piece = [start];
    for (let next = 0; next < piece.length; next += 1) {
      for (const at of around(piece[next] ?? 0, width, height)) {
        if (seen[at] || !bright[at]) continue;
        seen[at] = 1;
        piece.push(at);
      }
    }
    if (piece.length > largest.length) largest = piece;
  }
  const found = new Uint8Array(bright.length);
  for (const at of largest) found[at] = 1;
  return found;
}

function around(at: number, width: number, height: number): number[] {
  const x = at % width;
  const found: number[] = [];
  if (x > 0) found.push(at - 1);
  if (x < width - 1) found.push(at + 1);
  if (at >= width) found.push(at - width);
  if (at < width * (height - 1)) found.push(at + width);
  return found;
}
