import { DomainError } from '@twin-pledge/shared/kernel/domainError';

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A canvas left empty compresses to less than this many bytes. */
const leastBytes = 300;

/** The drawn signature as PNG bytes; `invalidInput` where it is no PNG or nothing was drawn. */
export function readDrawing(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < leastBytes || !bytes.subarray(0, 8).equals(pngStart)) {
    throw new DomainError('invalidInput', { problems: [{ path: 'drawing', code: 'drawingEmpty' }] });
  }
  return bytes;
}
