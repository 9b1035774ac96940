const keptApplications = [0xe0, 0xe2, 0xee]; // JFIF, colour profile, Adobe's colour transform

/** The same JPEG without EXIF, location, comments and other notes; untouched where it can't be read as one. */
export function withoutJpegMetadata(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 3 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (end <= at + 3 || end > bytes.length) return bytes;
    const isNote = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !keptApplications.includes(marker));
    if (!isNote) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  return Buffer.concat(kept);
}
