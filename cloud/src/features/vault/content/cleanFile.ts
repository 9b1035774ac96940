import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { jpegEnd, pngEnd } from '../../../platform/pictures/pictureEnd';
import { cleanHeic, cleanPicture } from './cleanPicture';
import { cleanPdf, pdfEnd } from './cleanPdf';
import { fileKind, type FileKind } from './fileKind';
import { isMixed } from './isMixed';

/** A page as it is kept: drawn or written anew, so that nothing of the received file remains but what can be seen. */
export interface CleanFile {
  readonly mime: 'image/jpeg' | 'application/pdf';
  readonly bytes: Buffer;
}

/** Where the content of a file ends; null where it was cut off. HEIC keeps no end mark: its decoder notices. */
const ends: Record<FileKind, (bytes: Buffer) => number | null> = {
  jpeg: jpegEnd,
  png: pngEnd,
  heic: (bytes) => bytes.length,
  pdf: pdfEnd,
};

/**
 * Takes a file for what it is, not for what it is called, and makes it harmless. Refusals: fileKindNotAccepted,
 * fileDamaged, fileMixed, fileTooManyPixels, fileTooLarge, pdfLocked, pdfHasScripts, pdfHasAttachments, pdfTooManyPages.
 */
export async function cleanFile(bytes: Buffer): Promise<CleanFile> {
  const kind = fileKind(bytes);
  if (kind === null) throw new DomainError('fileKindNotAccepted');
  const end = ends[kind](bytes);
  if (end === null) throw new DomainError('fileDamaged');
  if (isMixed(kind, bytes, end)) throw new DomainError('fileMixed');
  if (kind === 'pdf') return { mime: 'application/pdf', bytes: await cleanPdf(bytes) };
  const clean = kind === 'heic' ? cleanHeic : cleanPicture;
  return { mime: 'image/jpeg', bytes: await clean(bytes) };
}
