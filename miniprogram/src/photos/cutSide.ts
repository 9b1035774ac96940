import { brightPiece } from './brightPiece';
import { fitInside } from './fitInside';
import type { GreyRaster } from './greyRaster';
import { hullArea } from './hullArea';
import { partedShades } from './partedShades';

/** The outline of a sheet shows at this size; print has melted into the paper. */
const OUTLINE_LONG_EDGE = 96;

/** Paper and table this much apart can be told from each other, in shades of grey. */
const LEAST_DIFFERENCE = 40;

/** A sheet running out of the picture covers at least so much of that side without a gap; a thumb or a sleeve covers less. */
const CUT_SHARE = 0.3;

/** What does not cover this much of the picture is no sheet. */
const SHEET_SHARE = 0.1;

/** A sheet has no dents: it fills so much of the least convex shape around it. A patterned cloth does not. */
const CONVEX_SHARE = 0.85;

/** What covers a corner of the picture and is a sheet has a corner of its own: a half-lit table is a triangle there, 0.5. */
const CORNERED_SHARE = 0.75;

/**
 * Whether the sheet runs out of the picture at a side, at two opposite sides or at a corner. Light that falls on half a
 * table covers corners of the picture and has none of its own; light on half a sheet does not reach the side. Where the
 * sheet fills the whole picture, as a scan does, or can't be told from the table, nothing is said: a missed hint costs
 * less than a false one.
 */
export function hasCutSide(raster: GreyRaster): boolean {
  const small = reduced(raster);
  const { width, height } = small;
  const { threshold, difference } = partedShades(small.grey);
  if (difference < LEAST_DIFFERENCE) return false;
  const sheet = brightPiece(small, threshold);
  const area = sheet.reduce((sum, one) => sum + one, 0);
  if (area < SHEET_SHARE * sheet.length || area < CONVEX_SHARE * hullArea(sheet, width)) return false;
  const at = (x: number, y: number): boolean => sheet[y * width + x] === 1;
  const top = longestRun(width, (x) => at(x, 0));
  const bottom = longestRun(width, (x) => at(x, height - 1));
  const left = longestRun(height, (y) => at(0, y));
  const right = longestRun(height, (y) => at(width - 1, y));
  const level = [top, bottom].filter((run) => run >= CUT_SHARE * width);
  const upright = [left, right].filter((run) => run >= CUT_SHARE * height);
  const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)].filter(Boolean).length;
  if (corners === 0) return level.length > 0 !== upright.length > 0;
  const [across, down] = [Math.max(top, bottom), Math.max(left, right)];
  return corners === 1 && level.length + upright.length > 0 && area >= CORNERED_SHARE * across * down;
}

/** Each pixel the mean of those it stands for. */
function reduced(raster: GreyRaster): GreyRaster {
  const { width, height } = fitInside(raster.width, raster.height, OUTLINE_LONG_EDGE);
  const sums = new Float64Array(width * height);
  const counts = new Uint32Array(width * height);
  const columns = Uint32Array.from({ length: raster.width }, (_, x) => Math.floor((x * width) / raster.width));
  for (let y = 0; y < raster.height; y += 1) {
    const row = Math.floor((y * height) / raster.height) * width;
    for (let x = 0; x < raster.width; x += 1) {
      const to = row + (columns[x] ?? 0);
      sums[to] = (sums[to] ?? 0) + (raster.grey[y * raster.width + x] ?? 0);
      counts[to] = (counts[to] ?? 0) + 1;
    }
  }
  return { width, height, grey: Uint8Array.from(sums, (sum, at) => sum / Math.max(1, counts[at] ?? 1)) };
}

function longestRun(length: number, covered: (at: number) => boolean): number {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < length; at += 1) {
    run = covered(at) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
