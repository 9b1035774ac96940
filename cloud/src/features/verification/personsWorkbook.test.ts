import { Workbook } from 'exceljs';
import { personsWorkbook } from './personsWorkbook';

it('what begins like a formula stays a text in a spreadsheet that we write', async () => {
  const name = '=HYPERLINK("http://evil.example","a")';
  const person = {
    idNumber: '@SUM(1)',
    isApplicant: true,
    authorizedOn: '2026-03-02',
    caseNumber: '+1',
    asks: '-1',
    dueOn: null,
  };
  const bytes = await personsWorkbook([{ name, ...person }], {
    sourceName: "=cmd|' /C calc'!A0",
    onDate: '2026-03-02',
  });
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  const cells: { formula?: string; value: unknown }[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell))));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining([name, '@SUM(1)', '+1', '-1']));
});
