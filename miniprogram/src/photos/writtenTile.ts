import type { GreyRaster } from './greyRaster';

/** A square of this many pixels: a few letters. */
export const TILE = 24;

/** What varies less is blank paper, a table or a shadow. The variance of shades of grey. */
const WRITTEN_VARIANCE = 144;

/** How much the shades of a square vary. */
export function tileVariance({ width, grey }: GreyRaster, left: number, top: number): number {
  let sum = 0;
  let squares = 0;
  for (let y = top; y < top + TILE; y += 1) {
    for (let at = y * width + left; at < y * width + left + TILE; at += 1) {
      const shade = grey[at] ?? 0;
      sum += shade;
      squares += shade * shade;
    }
  }
  const count = TILE * TILE;
  return squares / count - (sum / count) ** 2;
}

/** Whether there may be writing in a square: enough contrast. */
export const isWritten = (raster: GreyRaster, left: number, top: number): boolean =>
  tileVariance(raster, left, top) >= WRITTEN_VARIANCE;
