import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { CellValue, Worksheet } from 'exceljs';

const mostRows = 5000;

/** One row that is not blank, with its number as the spreadsheet program shows it. */
export interface SheetRow {
  row: number;
  cells: readonly string[];
}

/**
 * The cells of an Excel or CSV file as text, by what the bytes are and not by the name: of the sheet that is asked for
 * where a workbook has it, else of the first; `sheetUnreadable`, `sheetTooLong`.
 */
export async function readSheet(bytes: Buffer, sheetName?: string): Promise<SheetRow[]> {
  const rows = isZip(bytes) ? await excelRows(bytes, sheetName) : csvRows(decoded(bytes));
  if (rows.length > mostRows) throw new DomainError('sheetTooLong', { most: mostRows });
  return rows;
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

async function excelRows(bytes: Buffer, sheetName?: string): Promise<SheetRow[]> {
  // Loaded at the first file: a start need not carry it.
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes as never);
  } catch {
    throw new DomainError('sheetUnreadable');
  }
  const sheet = workbook.worksheets.find(({ name }) => name === sheetName) ?? workbook.worksheets[0];
  if (!sheet) throw new DomainError('sheetUnreadable');
  if (sheet.rowCount > mostRows) throw new DomainError('sheetTooLong', { most: mostRows });
  return rowsOf(sheet);
}

function rowsOf(sheet: Worksheet): SheetRow[] {
  const rows: SheetRow[] = [];
  sheet.eachRow((row, at) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = cellText(cell.value)));
    if (cells.some((cell) => cell !== '')) rows.push({ row: at, cells });
  });
  return rows;
}

function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value).trim();
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('result' in value) return cellText(value.result);
  return 'text' in value ? String(value.text).trim() : '';
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
