import { listAwardImports } from '@twin-pledge/shared/contracts/awards/listAwardImports';
import { readAwardTemplate } from '@twin-pledge/shared/contracts/awards/readAwardTemplate';
import { showAwardImport } from '@twin-pledge/shared/contracts/awards/showAwardImport';
import { stageAwardImport } from '@twin-pledge/shared/contracts/awards/stageAwardImport';
import { takeAwardImport } from '@twin-pledge/shared/contracts/awards/takeAwardImport';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { awardRowSentence } from '@twin-pledge/shared/copy/awardImport';
import { Workbook } from 'exceljs';
import { inventedIdNumber } from '../../../../tests/support/people';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { awardColumns } from './awardRows';
import type { AwardColumn } from './awardRows';

let cloud: RunningCloud;
let county: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
  county = await signedStaff(cloud, { name: '示范县局', roles: ['countyOfficer'], regionCode: '360281000000' });
});
afterAll(() => cloud.stop());

type Cells = Partial<Record<AwardColumn, string>>;
const csv = (rows: readonly Cells[], columns: readonly AwardColumn[] = awardColumns) =>
  Buffer.from(
    [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((line) => line.join(',')).join('\n'),
  );

const send = async (rows: readonly Cells[]) =>
  cloud.call(stageAwardImport, { label: '在册.csv' }, { token: county.token, bytes: csv(rows) });
const show = async (id: string, only?: 'wrong') =>
  (await cloud.call(showAwardImport, { params: { id }, query: { only } }, { token: county.token })).rows;
const take = async (id: string) => cloud.call(takeAwardImport, { params: { id } }, { token: county.token });

const place = { '乡镇（街道）': '镇桥镇', '村（社区）': '塘湖村' };
const head = (number: string, more: Cells = {}): Cells => ({
  户主身份证号: number,
  姓名: '示老甲',
  身份证号: number,
  与户主关系: '户主',
  救助项目: '农村低保',
  月救助金额: '930',
  起发月份: '2024-05',
  ...place,
  ...more,
});
const member = (headNumber: string, number: string, more: Cells = {}): Cells => ({
  户主身份证号: headNumber,
  姓名: '示小甲',
  身份证号: number,
  与户主关系: '儿子',
  救助项目: '低保',
  ...more,
});
const born = (() => {
  let day = 0;
  return () => inventedIdNumber(`19${50 + (day += 1)}-01-0${1 + (day % 9)}`, 'male');
})();

describe('families that receive aid already', () => {
  it('I01, A05 a right family is taken over with its people, amount, month and account; sent again it changes nothing', async () => {
    const [mother, son] = [born(), born()];
    const rows = [head(mother, { 银行账号: '6222 0000 0000 0001', 开户银行: '示范银行' }), member(mother, son)];
    const staged = await send(rows);
    expect(staged).toMatchObject({ ready: 2, wrong: 0, known: 0, taken: 0, byName: '示范县局' });
    expect(await take(staged.id)).toMatchObject({ ready: 0, taken: 2 });
    expect(await take(staged.id)).toMatchObject({ ready: 0, taken: 2 });
    const again = await send(rows);
    expect(again).toMatchObject({ ready: 0, wrong: 0, known: 2 });
    const awards = await cloud.database.select<Record<string, unknown>>(
      `SELECT a.aid, a.village_code, a.township_code, a.since_month, a.state, a.head_name_masked, a.account_enc, t.amount_fen
       FROM award a JOIN award_term t ON t.award_id = a.id JOIN award_import_row r ON r.award_id = a.id
       WHERE r.import_id = ? AND r.row_no = 2`,
      [staged.id],
    );
    expect(awards).toHaveLength(1);
    expect(awards[0]).toMatchObject({
      aid: 'dibao',
      villageCode: '360281100201',
      townshipCode: '360281100000',
      sinceMonth: '2024-05',
      state: 'running',
      headNameMasked: '示*甲',
    });
    expect(Number(awards[0]!.amountFen)).toBe(93_000);
    expect(String(awards[0]!.accountEnc)).not.toContain('6222');
    const lists = await cloud.call(listAwardImports, {}, { token: county.token });
    expect(lists.imports.map(({ id }) => id).slice(0, 2)).toEqual([again.id, staged.id]);
  });

  it('I01 says of each wrong row what is wrong with it, and keeps its family back, no other', async () => {
    const [good, broken, son, lonely, twice] = [born(), born(), born(), born(), born()];
    const staged = await send([
      head(good),
      head(broken, { 月救助金额: '很多' }),
      member(broken, son),
      member(lonely, lonely.slice(0, 17)),
      member(lonely, born()),
      head(born(), { 救助项目: '抚恤' }),
      head(born(), { 起发月份: '2030-01' }),
      head(born(), { '村（社区）': '没有村' }),
      head(born(), { '乡镇（街道）': '没有镇' }),
      head(born(), { 银行账号: '6.22E+15' }),
      head('3.60281E+17'),
      head(twice),
      head(twice),
    ]);
    expect(staged).toMatchObject({ ready: 1, wrong: 12 });
    const wrong = await show(staged.id, 'wrong');
    expect(wrong.map(({ row, problem, about }) => [row, problem, about])).toEqual([
      [3, 'amountWrong', null],
      [4, 'familyWrong', '3'],
      [5, 'idNumberWrong', null],
      [6, 'headMissing', null],
      [7, 'aidUnknown', '抚恤'],
      [8, 'monthWrong', null],
      [9, 'villageUnknown', '没有村'],
      [10, 'townshipUnknown', '没有镇'],
      [11, 'accountWrong', null],
      [12, 'idNumberCutOff', null],
      [13, 'familyWrong', '14'],
      [14, 'twiceInFile', '13'],
    ]);
    for (const { problem, about } of wrong) expect(awardRowSentence(problem!, about)).toMatch(/。$/);
    expect(JSON.stringify(wrong)).not.toContain(son);
    expect(await take(staged.id)).toMatchObject({ ready: 0, wrong: 12, taken: 1 });
  });

  it('I01 finds who receives the aid in another family, or otherwise, by number, and overwrites nothing', async () => {
    const [one, two, child] = [born(), born(), born()];
    const first = await send([head(one), member(one, child)]);
    await take(first.id);
    const second = await send([head(two), member(two, child), head(one, { 月救助金额: '1000' }), member(one, born())]);
    expect((await show(second.id)).map(({ row, state, problem }) => [row, state, problem])).toEqual([
      [2, 'wrong', 'familyWrong'],
      [3, 'wrong', 'receivesElsewhere'],
      [4, 'wrong', 'receivesOtherwise'],
      [5, 'wrong', 'receivesOtherwise'],
    ]);
  });

  it('I01 what was added between sending and taking over is found at taking over', async () => {
    const number = born();
    const [a, b] = [await send([head(number)]), await send([head(number)])];
    await Promise.all([take(a.id), take(b.id)]);
    const states = [...(await show(a.id)), ...(await show(b.id))].map(({ state }) => state).sort();
    expect(states).toEqual(['known', 'taken']);
  });

  it('A13 a family of the list that files for the same aid is shown to the handler', async () => {
    const handler = await signedStaff(cloud, { regionCode: '360281100000' });
    const { id, answers } = await submittedCase(cloud, handler);
    const number = answers.members![0]!.identity!.number!;
    const as = { token: handler.token };
    const read = async () => cloud.call(showDeskCase, { params: { id } }, as);
    const before = (await read()).checklist.find(({ key }) => key === 'noDuplicate');
    expect(before?.auto).toBe(true);
    await take((await send([head(number)])).id);
    const after = await read();
    expect(after.receiving).toMatchObject([{ aid: 'dibao', sinceMonth: '2024-05', amountFen: 93_000, per: 'month' }]);
    expect(after.checklist.find(({ key }) => key === 'noDuplicate')?.auto).toBe(false);
  });

  it('I01 is the county’s alone; another county sees nothing of it', async () => {
    const staged = await send([head(born())]);
    const elsewhere = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: '120115000000' });
    const call = { params: { id: staged.id } };
    expect((await cloud.refusal(takeAwardImport, call, { token: elsewhere.token })).code).toBe('notFound');
    expect((await cloud.call(listAwardImports, {}, { token: elsewhere.token })).imports).toEqual([]);
    const handler = await signedStaff(cloud, { regionCode: '360281100000' });
    expect((await cloud.refusal(listAwardImports, {}, { token: handler.token })).code).toBe('forbidden');
  });

  it('I01 says in one sentence what is wrong with a file; the template reads back', async () => {
    const refused = async (bytes: Buffer) =>
      cloud.refusal(stageAwardImport, { label: 'x.csv' }, { token: county.token, bytes });
    expect((await refused(csv([]))).code).toBe('sheetEmpty');
    expect((await refused(Buffer.from('姓名,身份证号\n示甲,1'))).code).toBe('columnMissing');
    expect((await refused(Buffer.from('姓名,身份正号\n示甲,1'))).details).toMatchObject({ nearest: '身份证号' });
    const template = (await cloud.call(readAwardTemplate, {}, { token: county.token })) as unknown as Buffer;
    const workbook = new Workbook();
    await workbook.xlsx.load(template as never);
    workbook.worksheets[0]!.addRow(
      Object.values({ ...Object.fromEntries(awardColumns.map((name) => [name, ''])), ...head(born()) }),
    );
    const filled = Buffer.from(await workbook.xlsx.writeBuffer());
    const staged = await cloud.call(stageAwardImport, { label: '在册.xlsx' }, { token: county.token, bytes: filled });
    expect(staged).toMatchObject({ ready: 1, wrong: 0 });
  });
});
