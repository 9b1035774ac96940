/** A photo as shades of grey, 0 black to 255 white, row by row; small enough to be looked at on a cheap phone. */
export interface GreyRaster {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** The shades of grey of a canvas's pixels, as the eye weighs red, green and blue (ITU-R BT.601). */
export function greyOf(rgba: Uint8ClampedArray, width: number, height: number): GreyRaster {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const from = at * 4;
    grey[at] = ((rgba[from] ?? 0) * 299 + (rgba[from + 1] ?? 0) * 587 + (rgba[from + 2] ?? 0) * 114) / 1000;
  }
  return { width, height, grey };
}
