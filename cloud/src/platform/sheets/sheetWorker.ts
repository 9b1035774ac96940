import { parentPort, workerData } from 'node:worker_threads';
import { Workbook } from 'exceljs';
import type { CellValue, Worksheet } from 'exceljs';
import type { SheetRow } from './readSheet';

interface Asked {
  readonly bytes: Uint8Array;
  readonly sheetName?: string;
  readonly mostRows: number;
}

/** No list of ours has a tenth of it; an empty cell at the far right of each row would fill the memory. */
const mostColumns = 200;

/** The cells of a workbook as text: of the sheet that is asked for, else of the first. */
async function work(): Promise<{ done: SheetRow[] } | { refused: string }> {
  const { bytes, sheetName, mostRows } = workerData as Asked;
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  const sheet = workbook.worksheets.find(({ name }) => name === sheetName) ?? workbook.worksheets[0];
  if (!sheet || sheet.columnCount > mostColumns) return { refused: 'sheetUnreadable' };
  if (sheet.rowCount > mostRows) return { refused: 'sheetTooLong' };
  return { done: rowsOf(sheet) };
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

void work().then((answer) => parentPort?.postMessage(answer));
