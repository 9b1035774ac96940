import { inventedIdNumber } from '../support/people';
import type { Desk } from './desk';
import { picture } from './pictures';

const send = async ({ page }: Desk, label: string) => page.getByRole('button', { name: label, exact: true }).click();

/** The county takes the one decided case out for the province's book; the name that the file is saved under. */
export async function takesDecidedOut(county: Desk): Promise<string> {
  await county.page.setViewportSize({ width: 1280, height: 800 });
  await county.page.getByRole('link', { name: '导出已决定案件' }).click();
  await county.sees('导出 1 件');
  await picture(county.page, 'decision-14-export');
  const saving = county.page.waitForEvent('download');
  await send(county, '导出 1 件');
  return (await saving).suggestedFilename();
}

/** A list of two families comes in: one is wrong and says why, the other is taken over. */
export async function takesFamiliesOver(county: Desk): Promise<void> {
  await county.page.getByRole('link', { name: '导入在册家庭' }).click();
  await county.sees('还没有导入过');
  const head = '户主身份证号,姓名,身份证号,救助项目,月救助金额,起发月份,乡镇（街道）,村（社区）';
  const family = (own: string, amount: string) => `${own},示老户,${own},农村低保,${amount},2024-05,镇桥镇,塘湖村`;
  const [right, wrong] = [inventedIdNumber('1951-02-03', 'male'), inventedIdNumber('1952-02-03', 'female')];
  const buffer = Buffer.from([head, family(right, '930'), family(wrong, '很多')].join('\n'));
  const file = { name: '镇桥镇低保在册.csv', mimeType: 'text/csv', buffer };
  await county.page.getByLabel('选在册家庭的表格').setInputFiles(file);
  await county.sees('月救助金额不对，请写元，例如 930 或者 930.50。');
  await picture(county.page, 'decision-15-list');
  await send(county, '接收 1 行');
  await county.page.getByRole('dialog').getByRole('button', { name: '接收', exact: true }).click();
  await county.sees('1 行已接收');
  await picture(county.page, 'decision-16-taken');
}
