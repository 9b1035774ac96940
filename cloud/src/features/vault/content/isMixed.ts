import type { FileKind } from './fileKind';

const headBytes = 1024;
const tailBytes = 4096;
const archiveEnd = Buffer.from('PK\u0005\u0006', 'latin1');
const archiveEndBytes = 22;
const mostArchiveComment = 0xffff;

/** Beginnings of what runs, or unpacks to something that does. */
const foreignStarts = ['MZ', '\u007fELF', 'PK\u0003\u0004', 'Rar!', "7z\u00bc\u00af'\u001c", '%PDF-', '#!', '<'];
const script = /<(script|html|!doctype html|\?php|svg)\b/i;

/**
 * Whether a file is two things at once: a picture or a PDF that also is a program, an archive or a page with scripts.
 * Cameras put data of their own behind a picture (a short film, a second picture); that is no offence and is not kept.
 */
export function isMixed(kind: FileKind, bytes: Buffer, end: number): boolean {
  if (isArchive(bytes)) return true;
  const head = bytes.toString('latin1', 0, headBytes);
  if (kind !== 'pdf' && (head.includes('%PDF-') || script.test(head))) return true;
  const behind = bytes
    .subarray(end)
    .toString('latin1')
    .replace(/^[\0\s]+/, '');
  if (foreignStarts.some((start) => behind.startsWith(start))) return true;
  return script.test(behind.slice(0, tailBytes)) || script.test(behind.slice(-tailBytes));
}

/** An archive is read from its end: a directory record whose comment fills exactly what follows. */
function isArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - archiveEndBytes - mostArchiveComment);
  for (let at = bytes.indexOf(archiveEnd, from); at >= 0; at = bytes.indexOf(archiveEnd, at + 1)) {
    if (at + archiveEndBytes > bytes.length) return false;
    if (at + archiveEndBytes + bytes.readUInt16LE(at + 20) === bytes.length) return true;
  }
  return false;
}
