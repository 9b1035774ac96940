import { loadExcel } from '../../platform/sheets/loadExcel';
import { awardColumns, requiredAwardColumns } from './awardRows';
import type { AwardColumn } from './awardRows';

const explained: Record<AwardColumn, string> = {
  户主身份证号: '一家每个人都写户主的身份证号，系统凭它知道谁和谁是一家。',
  姓名: '和身份证上的一样。户主自己也要写一行。',
  身份证号: '18位。这一列请设成“文本”，不然后几位会丢。',
  与户主关系: '户主、配偶、子女、父母、祖父母、孙子女、兄弟姐妹、其他。',
  救助项目: '低保、特困、低保边缘、刚性支出困难家庭。',
  是否享受: '这个人是不是保障对象：是或者否。不写就是“是”。',
  月救助金额: '全家每月的金额，单位元，写在户主那一行。低保边缘、刚性支出困难家庭可以不写。',
  起发月份: '从哪个月起享受，例如 2024-05，写在户主那一行。',
  '乡镇（街道）': '全称，例如 镇桥镇，写在户主那一行。',
  '村（社区）': '写在户主那一行。',
  开户银行: '可以不写。',
  账户姓名: '可以不写；不写就是户主。',
  银行账号: '可以不写。这一列请设成“文本”。加密保存。',
};

/** The empty table with its columns as text, and a second sheet that says what belongs into each. */
export async function awardTemplate(): Promise<Buffer> {
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  const table = workbook.addWorksheet('在册家庭');
  table.columns = awardColumns.map((header) => ({ header, width: 20, style: { numFmt: '@' } }));
  table.getRow(1).font = { bold: true };
  table.views = [{ state: 'frozen', ySplit: 1 }];
  const notes = workbook.addWorksheet('怎么填');
  notes.columns = [
    { header: '列', width: 18 },
    { header: '要不要填', width: 12 },
    { header: '怎么填', width: 70 },
  ];
  for (const column of awardColumns)
    notes.addRow([column, requiredAwardColumns.includes(column) ? '要有这一列' : '可以没有', explained[column]]);
  notes.getRow(1).font = { bold: true };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
