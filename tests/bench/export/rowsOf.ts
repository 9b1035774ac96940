import { createReadStream } from 'node:fs';
import { stream } from 'exceljs';

/** What a sheet holds: its rows without the head, how many cells the head has, and how many different first cells. */
export interface SheetCount {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Rows that have another number of cells than the head, or an empty first one. */
  readonly odd: number;
}

/** Reads a workbook row by row, so that its size does not matter; throws for one that is not whole. */
export async function rowsOf(path: string): Promise<SheetCount[]> {
  const reader = new stream.xlsx.WorkbookReader(createReadStream(path), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'ignore',
    entries: 'ignore',
  });
  const sheets: SheetCount[] = [];
  for await (const sheet of reader) {
    let [rows, columns, odd] = [-1, 0, 0];
    for await (const row of sheet) {
      rows += 1;
      if (rows === 0) columns = row.cellCount;
      else if (row.cellCount > columns || row.getCell(1).text === '') odd += 1;
    }
    sheets.push({ name: (sheet as unknown as { name: string }).name, rows, columns, odd });
  }
  return sheets;
}
