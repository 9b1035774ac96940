import sharp from 'sharp';

/** A drawing in shades of grey, one pixel for each of its units. */
export interface GreyDrawing {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

const drawn = new Map<string, Promise<GreyDrawing>>();

/** Draws once what is asked for often. */
export function greyDrawing(width: number, height: number, drawing: string): Promise<GreyDrawing> {
  const kept = drawn.get(drawing) ?? draw(width, height, drawing);
  drawn.set(drawing, kept);
  return kept;
}

async function draw(width: number, height: number, drawing: string): Promise<GreyDrawing> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" fill="#2b2b2b">${drawing}</svg>`;
  // Twice as fine as the photo will be: what is finer than its pixels is averaged first, as a sensor does.
  const flat = sharp(Buffer.from(svg)).flatten({ background: '#fff' }).greyscale();
  const pixels = await sharp(await flat.png().toBuffer())
    .blur(0.9)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { width, height, grey: new Uint8Array(pixels) };
}
