import { inflateSync } from 'node:zlib';
import { parentPort, workerData } from 'node:worker_threads';
import { ParseSpeeds, PDFArray, PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFContext } from 'pdf-lib';
import DecodeStream from 'pdf-lib/cjs/core/streams/DecodeStream';
import { mostPixels } from './pixelLimits';
import { pdfRefusal, stripPdfObject } from './pdfRules';
import { withoutJpegMetadata } from './withoutJpegMetadata';

const mostPages = 100;
/** More than any page's drawing, font or table of contents takes when unpacked. */
const mostUnpackedBytes = 48 * 1024 * 1024;

/** Whatever the library unpacks while it reads stays within the limit. */
function limitUnpacking(): void {
  const { prototype } = DecodeStream as unknown as { prototype: { ensureBuffer(bytes: number): Uint8Array } };
  const { ensureBuffer } = prototype;
  prototype.ensureBuffer = function (bytes) {
    if (bytes > mostUnpackedBytes) throw new Error('unpacks to too much');
    return ensureBuffer.call(this, bytes);
  };
}

function nameOf(stream: PDFRawStream, key: string): string | undefined {
  const value = stream.dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function numberOf(stream: PDFRawStream, key: string): number {
  const value = stream.dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : 0;
}

/** Whether showing a stream would unpack more than a page can hold. */
function unpacksTooLarge(stream: PDFRawStream): boolean {
  if (nameOf(stream, 'Subtype') === 'Image') return numberOf(stream, 'Width') * numberOf(stream, 'Height') > mostPixels;
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : [];
  const packed = filters.filter((one) => one === PDFName.of('FlateDecode') || one === PDFName.of('Fl'));
  if (packed.length === 0) return false;
  if (packed.length > 1) return true;
  if (packed[0] !== filters[0]) return false;
  try {
    inflateSync(stream.contents, { maxOutputLength: mostUnpackedBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
  return false;
}

/** Photos inside a PDF carry places and cameras of their own. */
function withCleanPhotos(context: PDFContext): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || nameOf(object, 'Filter') !== 'DCTDecode') continue;
    context.assign(ref, PDFRawStream.of(object.dict, withoutJpegMetadata(object.contents)));
  }
}

/** Copies the pages alone into a new document: no scripts, no attachments, no metadata, nothing that is not on a page. */
async function work(): Promise<{ done: Uint8Array } | { refused: string }> {
  limitUnpacking();
  const given = await PDFDocument.load(workerData as Uint8Array, {
    ignoreEncryption: true,
    throwOnInvalidObject: true,
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  if (given.isEncrypted) return { refused: 'pdfLocked' };
  for (const [, object] of given.context.enumerateIndirectObjects()) {
    const refusal = pdfRefusal(object);
    if (refusal) return { refused: refusal };
    if (object instanceof PDFRawStream && unpacksTooLarge(object)) return { refused: 'fileTooLarge' };
  }
  const count = given.getPageCount();
  if (count === 0) return { refused: 'fileDamaged' };
  if (count > mostPages) return { refused: 'pdfTooManyPages' };
  for (const [, object] of given.context.enumerateIndirectObjects()) stripPdfObject(object);
  withCleanPhotos(given.context);
  const clean = await PDFDocument.create({ updateMetadata: false });
  for (const page of await clean.copyPages(given, given.getPageIndices())) clean.addPage(page);
  return { done: await clean.save({ addDefaultPage: false, updateFieldAppearances: false }) };
}

void work().then((answer) => parentPort?.postMessage(answer));
