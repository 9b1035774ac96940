import sharp from 'sharp';
import { JUDGED_LONG_EDGE } from '../../../miniprogram/src/photos/fitInside';
import { chance } from './chance';
import type { GreyDrawing } from './greyDrawing';

/** The photo's units, and its pixels: as many as it is judged in. */
const UNITS = { width: 1200, height: 1600 };
const PIXELS = { width: (JUDGED_LONG_EDGE * 3) / 4, height: JUDGED_LONG_EDGE };

// Taken out of the global once: a sandboxed test pays for each look at a global, and these stand at every pixel.
const { floor, max, min, round } = Math;

/** The shade of a thumb. */
const SKIN = 168;

/** A shadow across the picture, such as that of whoever takes it. */
export interface Shadow {
  /** How much of the light it takes: 0 to 1. */
  readonly depth: number;
  /** Which way it lies, in degrees. */
  readonly angle: number;
  /** Where its edge runs, from the middle of the picture, in parts of its height. */
  readonly at: number;
  /** How wide its edge is, in parts of the picture's height. */
  readonly soft: number;
}

/** How a photo is taken. Lengths are in units of a picture of 1200 by 1600. */
export interface Taking {
  readonly seed: number;
  /** 1 is good light; above 5 all is washed out. */
  readonly light?: number;
  /** How much a reflection or a fogged lens lifts all shades towards white: 0 to 1. */
  readonly haze?: number;
  readonly shadow?: Shadow;
  /** Standard deviation of the blur. */
  readonly blur?: number;
  /** How far the hand moved while it was taken, sideways. */
  readonly shake?: number;
  readonly tilt?: number;
  readonly size?: number;
  /** How far the thing lies from the middle, in parts of its own width and height. */
  readonly moved?: readonly [number, number];
  /** How slanted the phone was held: 0 to 0.25. */
  readonly slant?: readonly [number, number];
  readonly grain?: number;
  readonly thumb?: boolean;
}

/** A photo of a thing on a ground, as the camera of a phone writes it. */
export async function takePhoto(thing: GreyDrawing, ground: GreyDrawing, taking: Taking): Promise<Buffer> {
  const seen = laidOut(thing, ground, taking);
  const raw = { width: PIXELS.width, height: PIXELS.height, channels: 1 as const };
  const scale = PIXELS.width / UNITS.width;
  const shaken = taking.shake ? smeared(seen, max(1, round(taking.shake * scale))) : seen;
  const sigma = max(0.5, (taking.blur ?? 0) * scale);
  const soft = await sharp(shaken, { raw }).blur(sigma).toColourspace('b-w').raw().toBuffer();
  exposed(soft, taking);
  return sharp(soft, { raw }).jpeg({ quality: 82 }).toBuffer();
}

/** Which shade stands at each pixel before light and lens. */
function laidOut(thing: GreyDrawing, ground: GreyDrawing, taking: Taking): Uint8Array {
  const { tilt = 1.5, size = 1, moved = [0, 0], slant = [0, 0], thumb = false } = taking;
  const turned = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
  const step = UNITS.width / PIXELS.width;
  const pixels = new Uint8Array(PIXELS.width * PIXELS.height);
  for (let y = 0; y < PIXELS.height; y += 1) {
    for (let x = 0; x < PIXELS.width; x += 1) {
      const unitX = (x + 0.5) * step - UNITS.width / 2;
      const unitY = (y + 0.5) * step - UNITS.height / 2;
      const ahead = 1 + (slant[0] * unitX) / UNITS.width + (slant[1] * unitY) / UNITS.height;
      const overX = unitX / (size * ahead);
      const overY = unitY / (size * ahead);
      const u = cos * overX + sin * overY + (0.5 - moved[0]) * thing.width;
      const v = -sin * overX + cos * overY + (0.5 - moved[1]) * thing.height;
      const on = u >= 0 && v >= 0 && u < thing.width - 1 && v < thing.height - 1;
      const isThumb = thumb && ((unitX - 600) / 190) ** 2 + ((unitY - 200) / 95) ** 2 < 1;
      const under = on ? between(thing, u, v) : between(ground, (x + 0.5) * step, (y + 0.5) * step);
      pixels[y * PIXELS.width + x] = isThumb ? SKIN : under;
    }
  }
  return pixels;
}

function between({ width, height, grey }: GreyDrawing, u: number, v: number): number {
  const left = min(width - 2, max(0, floor(u)));
  const top = min(height - 2, max(0, floor(v)));
  const at = top * width + left;
  const [across, down] = [u - left, v - top];
  const upper = (grey[at] ?? 0) * (1 - across) + (grey[at + 1] ?? 0) * across;
  const lower = (grey[at + width] ?? 0) * (1 - across) + (grey[at + width + 1] ?? 0) * across;
  return upper * (1 - down) + lower * down;
}

/** The mean along a way of so many pixels sideways. */
function smeared(pixels: Uint8Array, way: number): Uint8Array {
  return pixels.map((_, at) => {
    let sum = 0;
    for (let by = 0; by < way; by += 1) sum += pixels[max(0, at - by)] ?? 0;
    return sum / way;
  });
}

/** Light, shadow, haze and the grain of the sensor, in place. */
function exposed(pixels: Uint8Array, { seed, light = 1, haze = 0, shadow, grain = 3 }: Taking): void {
  const random = chance(seed);
  const angle = ((shadow?.angle ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let at = 0; at < pixels.length; at += 1) {
    const across = ((at % PIXELS.width) - PIXELS.width / 2) / PIXELS.height;
    const down = (floor(at / PIXELS.width) - PIXELS.height / 2) / PIXELS.height;
    const inside = shadow ? (cos * across + sin * down - shadow.at) / max(0.001, shadow.soft) + 0.5 : 0;
    const lit = light * (1 - (shadow?.depth ?? 0) * min(1, max(0, inside)));
    const shade = (pixels[at] ?? 0) * lit + (random() + random() - 1) * grain * 1.5;
    const clipped = max(0, min(255, shade));
    pixels[at] = round(clipped + (255 - clipped) * haze);
  }
}
