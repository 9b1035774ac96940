import { join } from 'node:path';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';
import { visibleText } from '@twin-pledge/shared/kernel/visibleText';
import { runWorker } from '../workers/runWorker';
import { unpacksModestly } from './unpacksModestly';

const mostRows = 5000;
/** Five thousand rows take a second. */
const limits = { patienceMilliseconds: 10_000, mostMegabytes: 384 };

/** One row that is not blank, with its number as the spreadsheet program shows it. */
export interface SheetRow {
  row: number;
  cells: readonly string[];
}

/**
 * The cells of an Excel or CSV file as text, by what the bytes are and not by the name: of the sheet that is asked for
 * where a workbook has it, else of the first; `sheetUnreadable`, `sheetTooLong`.
 */
export async function readSheet(bytes: Buffer, sheetName?: string, within = limits): Promise<SheetRow[]> {
  const rows = isZip(bytes) ? await excelRows(bytes, sheetName, within) : csvRows(decoded(bytes));
  if (rows.length > mostRows) throw new DomainError('sheetTooLong', { most: mostRows });
  return rows.map(({ row, cells }) => ({ row, cells: cells.map(visibleText) }));
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** A workbook may ask for a billion cells in a line of text, so it is read apart from the program. */
async function excelRows(bytes: Buffer, sheetName: string | undefined, within: typeof limits): Promise<SheetRow[]> {
  if (!unpacksModestly(bytes)) throw new DomainError('sheetUnreadable');
  const answer = await runWorker<SheetRow[]>(join(__dirname, 'sheetWorker'), { bytes, sheetName, mostRows }, within);
  if (!answer) throw new DomainError('sheetUnreadable');
  if ('refused' in answer) throw new DomainError(answer.refused as ErrorCode, { most: mostRows });
  return answer.done;
}

/** Chinese Excel writes CSV in GB 18030; anything that is no UTF-8 is read as that. */
function decoded(bytes: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new DomainError('sheetUnreadable');
}

/** Rows of comma-separated text, with quoted cells; a zero byte is no text. */
function csvRows(text: string): SheetRow[] {
  if (text.includes('\u0000')) throw new DomainError('sheetUnreadable');
  const rows: SheetRow[] = [];
  let row = 1;
  let cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    cells.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
    // A comma at the very end leaves an empty cell behind it, and ends the row with the text.
    if (match[3] !== ',' || pattern.lastIndex >= text.length) {
      if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
      row += 1;
      cells = [];
    }
    if (pattern.lastIndex >= text.length) break;
  }
  // A file that ends in a comma ends in an empty cell.
  if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
  return rows;
}
