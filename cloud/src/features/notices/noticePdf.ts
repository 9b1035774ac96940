import { longDate } from '@twin-pledge/shared/copy/noticeWords';
import type { Paper } from '../../platform/pdf/paper';
import type { Notice } from './notice';

/** A notice as it is printed; the reader of the file is told its number, no name. */
export function noticePdf({ title, number, parts, issuer, issuedOn }: Omit<Notice, 'id'>): Paper {
  return {
    fileTitle: `${title} ${number}`,
    parts: [
      { kind: 'title', text: title },
      { kind: 'number', text: number },
      ...parts,
      { kind: 'seal', issuer, dateWords: longDate(issuedOn) },
    ],
    foot: number,
  };
}
