import { inflateRawSync } from 'node:zlib';

const endMark = Buffer.from('PK\u0005\u0006', 'latin1');
const endBytes = 22;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** A workbook of five thousand rows unpacks to a few megabytes. */
const mostBytes = 24 * 1024 * 1024;
const mostEntries = 200;

/**
 * Whether an archive unpacks to no more than a spreadsheet does. What it says of its own sizes counts for nothing: each
 * entry is unpacked here as far as the limit goes. False too for what is no plain archive from end to end.
 */
export function unpacksModestly(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(endMark);
  if (end < 0 || end + endBytes > bytes.length) return false;
  const entries = bytes.readUInt16LE(end + 10);
  const directory = bytes.readUInt32LE(end + 16);
  if (entries > mostEntries || directory + bytes.readUInt32LE(end + 12) !== end) return false;
  let left = mostBytes;
  let at = directory;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entryMark) return false;
    const unpacked = unpackedBytes(bytes, at, left);
    if (unpacked === null) return false;
    left -= unpacked;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end;
}

/** How much one entry unpacks to; null beyond the limit, and where it can't be read. */
function unpackedBytes(bytes: Buffer, at: number, mostUnpacked: number): number | null {
  const method = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localMark) return null;
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + size);
  if (packed.length !== size) return null;
  if (method === 0) return size <= mostUnpacked ? size : null;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, mostUnpacked) }).length;
  } catch {
    return null;
  }
}
