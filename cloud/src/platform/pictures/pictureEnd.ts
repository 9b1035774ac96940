/** Where a JPEG ends: behind its end mark; null where it breaks off before one. */
export function jpegEnd(bytes: Buffer): number | null {
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    // Stray bytes before a mark are a known habit of some cameras; readers skip them, and so do we.
    if (bytes[at] !== 0xff || marker === 0xff || marker === 0x00) {
      at += 1;
      continue;
    }
    at += 2;
    if (marker === 0xd9) return at;
    const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (isAlone) continue;
    if (at + 2 > bytes.length) return null;
    at += bytes.readUInt16BE(at);
    if (marker === 0xda) at = scanEnd(bytes, at);
  }
  return null;
}

/** Behind the coded picture data: at the next mark that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    const isData = next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return bytes.length;
}

/** Where a PNG ends: behind its IEND chunk; null where it breaks off before one. */
export function pngEnd(bytes: Buffer): number | null {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const next = at + 12 + bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return next <= bytes.length ? next : null;
    at = next;
  }
  return null;
}
