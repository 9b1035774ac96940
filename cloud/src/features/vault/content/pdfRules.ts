import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';
import { PDFArray, PDFDict, PDFName, PDFStream, type PDFObject } from 'pdf-lib';

/** Names that, as a key or as the kind of something, mean more than paper. */
const refusals: Readonly<Record<string, ErrorCode>> = {
  JS: 'pdfHasScripts',
  JavaScript: 'pdfHasScripts',
  Launch: 'pdfHasScripts',
  SubmitForm: 'pdfHasScripts',
  ImportData: 'pdfHasScripts',
  Rendition: 'pdfHasScripts',
  XFA: 'pdfHasScripts',
  RichMedia: 'pdfHasScripts',
  RichMediaContent: 'pdfHasScripts',
  '3D': 'pdfHasScripts',
  Movie: 'pdfHasScripts',
  EmbeddedFile: 'pdfHasAttachments',
  EmbeddedFiles: 'pdfHasAttachments',
  EF: 'pdfHasAttachments',
  FileAttachment: 'pdfHasAttachments',
  GoToE: 'pdfHasAttachments',
};
/** Keys whose value says what kind of thing a dictionary is. */
const kindKeys = ['S', 'Type', 'Subtype'];
/** What a page needs none of: actions, links out of the paper, notes on who made it. */
const dropped = ['A', 'AA', 'OpenAction', 'PA', 'Metadata', 'PieceInfo', 'LastModified'].map((name) =>
  PDFName.of(name),
);
const deepest = 100;

/** Why an object of a PDF can't be taken; null where nothing stands against it. Looks into what it holds directly. */
export function pdfRefusal(object: PDFObject, depth = 0): ErrorCode | null {
  if (depth > deepest) return 'fileDamaged';
  if (object instanceof PDFStream) return pdfRefusal(object.dict, depth + 1);
  if (object instanceof PDFArray) return firstOf(object.asArray(), depth);
  if (!(object instanceof PDFDict)) return null;
  for (const [key, value] of object.entries()) {
    const name = key.decodeText();
    const kind = kindKeys.includes(name) && value instanceof PDFName ? value.decodeText() : name;
    const refusal = Object.prototype.hasOwnProperty.call(refusals, kind) ? refusals[kind] : undefined;
    if (refusal) return refusal;
  }
  return firstOf(object.values(), depth);
}

function firstOf(objects: readonly PDFObject[], depth: number): ErrorCode | null {
  for (const inner of objects) {
    const refusal = pdfRefusal(inner, depth + 1);
    if (refusal) return refusal;
  }
  return null;
}

/** Takes actions and metadata out of an object and what it holds directly. */
export function stripPdfObject(object: PDFObject): void {
  if (object instanceof PDFStream) stripPdfObject(object.dict);
  else if (object instanceof PDFArray) object.asArray().forEach(stripPdfObject);
  else if (object instanceof PDFDict) {
    for (const key of dropped) object.delete(key);
    object.values().forEach(stripPdfObject);
  }
}
