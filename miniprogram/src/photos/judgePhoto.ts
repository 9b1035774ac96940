import { hasCutSide } from './cutSide';
import type { GreyRaster } from './greyRaster';
import type { PhotoDoubt } from './photoDoubt';
import { sharpness } from './sharpness';

/** Paper is the brightest thing in a picture of it. Below a third of full light, print sinks into the grain of the picture. */
const DARK_PAPER = 85;

/** The brightest part: large enough that a lamp's reflection alone does not pass for paper. */
const PAPER_SHARE = 0.05;

/** Ink is the darkest thing. Where even that is paler than this, light has washed the writing out. */
const PALE_INK = 190;

/** The darkest part: a few lines of print on a page already cover as much. */
const INK_SHARE = 0.005;

/** Print in focus has 0.4 and more, print so far out of focus or so shaken that it can't be read 0.07 and less. */
const BLURRED_SHARPNESS = 0.1;

/**
 * What may be wrong with a photo; null for one that seems good, or where nothing can be said. Only of a paper is it said
 * that it was cut: a house has no four corners.
 */
export function judgePhoto(raster: GreyRaster, isPaper: boolean): PhotoDoubt | null {
  if (shadeAbove(raster, PAPER_SHARE) < DARK_PAPER) return 'dark';
  if (shadeAbove(raster, 1 - INK_SHARE) > PALE_INK) return 'bright';
  const sharp = sharpness(raster);
  if (sharp !== null && sharp < BLURRED_SHARPNESS) return 'blurred';
  return isPaper && hasCutSide(raster) ? 'cut' : null;
}

/** The shade that this share of the picture is brighter than. */
function shadeAbove({ grey }: GreyRaster, share: number): number {
  const counts = new Uint32Array(256);
  for (const shade of grey) counts[shade] = (counts[shade] ?? 0) + 1;
  let left = grey.length * share;
  for (let shade = 255; shade >= 0; shade -= 1) {
    left -= counts[shade] ?? 0;
    if (left <= 0) return shade;
  }
  return 0;
}
