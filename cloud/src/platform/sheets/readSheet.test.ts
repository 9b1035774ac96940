import { Workbook } from 'exceljs';
import { readSheet } from './readSheet';
import { sheetTable } from './sheetTable';

const csv = (text: string) => readSheet(Buffer.from(text));

describe('reading a spreadsheet', () => {
  it('numbers rows as the program shows them, blank ones left out, and loses no last row', async () => {
    expect(await csv('甲,乙\n\n1,2\n3,')).toEqual([
      { row: 1, cells: ['甲', '乙'] },
      { row: 3, cells: ['1', '2'] },
      { row: 4, cells: ['3'] },
    ]);
    expect((await csv('甲,乙\r\n"a ""b"", c",2\r\n'))[1]).toEqual({ row: 2, cells: ['a "b", c', '2'] });
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('x');
    sheet.getCell('B3').value = '示范';
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await readSheet(bytes)).toEqual([{ row: 3, cells: ['', '示范'] }]);
  });

  it('finds cells by the words above them; columns may be left out where they may', async () => {
    const rows = await csv('乙 ,甲\n2,1');
    const [row] = sheetTable(rows, ['甲', '乙', '丙'], ['甲']);
    expect([row!.row, row!.cell('甲'), row!.cell('乙'), row!.cell('丙')]).toEqual([2, '1', '2', '']);
    expect(() => sheetTable(rows, ['甲', '乙', '丙'])).toThrow('columnMissing');
    expect(() => sheetTable(rows, ['甲'])).toThrow('columnUnknown');
  });
});
