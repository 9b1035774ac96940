import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { loadExcel } from '../../platform/sheets/loadExcel';
import { resultColumns } from './resultRows';

/** One line of the list that a department gets. */
export interface ListedPerson {
  name: string;
  idNumber: string;
  isApplicant: boolean;
  authorizedOn: PlainDate;
  caseNumber: string;
  asks: string;
  dueOn: PlainDate | null;
}

/** The sheet that a department writes its results on. */
export const resultsSheet = '结果';

const listColumns = [
  { header: '序号', width: 6 },
  { header: '姓名', width: 12 },
  { header: '身份证号', width: 22 },
  { header: '与申请人', width: 10 },
  { header: '授权日期', width: 12 },
  { header: '事项编号', width: 20 },
  { header: '查什么', width: 48 },
  { header: '请在此日前答复', width: 16 },
];

/** The list as Excel: who is asked about, and a second sheet to write the results into, which the import reads back. */
export async function personsWorkbook(
  people: readonly ListedPerson[],
  { sourceName, onDate }: { sourceName: string | null; onDate: PlainDate },
): Promise<Buffer> {
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  const list = workbook.addWorksheet('名单');
  list.columns = listColumns;
  people.forEach((person, at) => {
    const whose = person.isApplicant ? '本人' : '家庭成员';
    const { name, idNumber, authorizedOn, caseNumber, asks, dueOn } = person;
    list.addRow([at + 1, name, idNumber, whose, authorizedOn, caseNumber, asks, dueOn ?? '']);
  });
  const results = workbook.addWorksheet(resultsSheet);
  results.columns = [...resultColumns, '结果', '备注'].map((header) => ({ header, width: header.length * 3 + 8 }));
  const persons = new Map(people.map(({ name, idNumber }) => [idNumber, name]));
  for (const [idNumber, name] of persons)
    results.addRow([name, idNumber, '', '', '', '', sourceName ?? '', onDate, '', '']);
  for (const sheet of [list, results]) {
    sheet.getRow(1).font = { bold: true };
    sheet.views = [{ state: 'frozen', ySplit: 1 }];
    // Numbers of 18 digits stay text.
    sheet.eachRow((row) => row.eachCell((cell) => (cell.numFmt = '@')));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
