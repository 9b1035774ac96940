import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { pngEnd } from '../../platform/pictures/pictureEnd';

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A canvas left empty compresses to less than this many bytes. */
const leastBytes = 300;
/** More than the sharpest screen has; unpacked onto a paper or in a browser a larger one would fill the memory. */
const mostPixels = 8_000_000;

/** The drawn signature as PNG bytes; `invalidInput` where it is no PNG, more than a PNG, or nothing was drawn. */
export function readDrawing(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < leastBytes || !bytes.subarray(0, 8).equals(pngStart) || !isPlain(bytes)) {
    throw new DomainError('invalidInput', { problems: [{ path: 'drawing', code: 'drawingEmpty' }] });
  }
  return bytes;
}

/** One picture of a size that a finger can draw on, with nothing behind it. */
function isPlain(bytes: Buffer): boolean {
  const begins = bytes.toString('latin1', 12, 16) === 'IHDR';
  return begins && bytes.readUInt32BE(16) * bytes.readUInt32BE(20) <= mostPixels && pngEnd(bytes) === bytes.length;
}
