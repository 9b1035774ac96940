import type { GreyRaster } from './greyRaster';
import { isWritten, TILE, tileVariance } from './writtenTile';

/** With fewer squares of writing nothing can be said. */
const LEAST_TILES = 6;

/** The sharpest twentieth counts: a hand, a shadow or the cloth below may be soft in a photo whose writing is sharp. */
const SHARPEST_SHARE = 0.05;

/**
 * How steep the edges in a photo are: the mean square of its second differences, relative to its contrast so that pale
 * print is no less sharp than black, in the sharpest squares. A hand that moves blurs in one direction only: the softer
 * direction counts. Null where there is too little to see.
 */
export function sharpness(raster: GreyRaster): number | null {
  const across: number[] = [];
  const down: number[] = [];
  for (let top = 1; top + TILE < raster.height; top += TILE) {
    for (let left = 1; left + TILE < raster.width; left += TILE) {
      if (!isWritten(raster, left, top)) continue;
      const variance = tileVariance(raster, left, top);
      across.push(secondDifferences(raster, left, top, 1) / variance);
      down.push(secondDifferences(raster, left, top, raster.width) / variance);
    }
  }
  if (across.length < LEAST_TILES) return null;
  return Math.min(sharpest(across), sharpest(down));
}

function secondDifferences({ width, grey }: GreyRaster, left: number, top: number, step: number): number {
  let squares = 0;
  for (let y = top; y < top + TILE; y += 1) {
    for (let at = y * width + left; at < y * width + left + TILE; at += 1) {
      const bend = (grey[at - step] ?? 0) + (grey[at + step] ?? 0) - 2 * (grey[at] ?? 0);
      squares += bend * bend;
    }
  }
  return squares / (TILE * TILE);
}

function sharpest(found: number[]): number {
  found.sort((one, other) => other - one);
  return found[Math.floor(found.length * SHARPEST_SHARE)] ?? 0;
}
