import { loadSharp } from './loadSharp';

/** The white border that scanners need, in modules. */
const quiet = 4;
const modulePixels = 20;

/** A QR code as PNG, sharp enough for print. Only its modules come from the encoder, whose own drawing takes seconds. */
export async function qrPicture(text: string): Promise<Buffer> {
  // Loaded at the first code: a start need not carry it.
  const { create } = await import('qrcode');
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const whole = size + 2 * quiet;
  const pixels = Buffer.alloc(whole * whole, 255);
  for (const [at, dark] of data.entries()) {
    if (dark) pixels[(Math.floor(at / size) + quiet) * whole + (at % size) + quiet] = 0;
  }
  const sharp = await loadSharp();
  const side = whole * modulePixels;
  return sharp(pixels, { raw: { width: whole, height: whole, channels: 1 } })
    .resize(side, side, { kernel: 'nearest' })
    .png()
    .toBuffer();
}
