import { importResults } from '@twin-pledge/shared/contracts/verification/importResults';
import { listPersons } from '@twin-pledge/shared/contracts/verification/listPersons';
import { settleDifference } from '@twin-pledge/shared/contracts/verification/settleDifference';
import { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import { takeImport } from '@twin-pledge/shared/contracts/verification/takeImport';
import { showAssessment } from '@twin-pledge/shared/contracts/assessment/showAssessment';
import { Workbook } from 'exceljs';
import { caseOffice, procedureWalk } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

const head = ['姓名', '身份证号', '项目', '金额', '月数', '数量', '来源', '截至日期'];
let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());

const csv = (...rows: string[][]) => Buffer.from([head, ...rows].map((row) => row.join(',')).join('\r\n'));

async function excel(...rows: string[][]): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('结果');
  for (const row of [head, ...rows]) sheet.addRow(row);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const sending = (bytes: Buffer, who: { token: string } = office.county) =>
  [importResults, { label: '结果.xlsx' }, { token: who.token, bytes }] as const;

/** Reads a file and takes its good rows over. */
async function taking(bytes: Buffer) {
  const { id } = await cloud.call(...sending(bytes));
  return cloud.call(takeImport, { params: { id } }, { token: office.county.token });
}

/** A case whose verification is asked for, with its people's numbers. */
async function asked() {
  const { id, number, answers } = await submittedCase(cloud, office.handler);
  const walk = procedureWalk(cloud, office, id);
  await walk.accept();
  await walk.requestVerification();
  const [mother, son] = answers.members!.map(({ identity }) => identity!.number!);
  const call = { params: { id } };
  return { id, number, walk, mother: mother!, son: son!, call };
}

describe('verification by the county', () => {
  it('B06 opens to nobody who has not signed the confidentiality agreement', async () => {
    const { call } = await asked();
    const fresh = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    expect((await cloud.refusal(listPersons, call, { token: fresh.token })).code).toBe('confidentialityFirst');
    expect((await cloud.refusal(...sending(csv(), fresh))).code).toBe('confidentialityFirst');
    const { persons, notAuthorized } = await cloud.call(listPersons, call, { token: office.county.token });
    expect(persons.map(({ memberId, authorizedOn }) => [memberId, authorizedOn])).toEqual([
      ['m1', '2026-03-09'],
      ['m2', '2026-03-09'],
    ]);
    expect(notAuthorized).toEqual([]);
  });

  it('C03 an Excel file is matched row by row; a wrong row spoils no other', async () => {
    const { call, number, mother, son, walk } = await asked();
    const file = await excel(
      ['示桂兰', mother, '养老金', '1200', '1', '', '社保局', '2026-02-28'],
      ['示小生', son, '工资', '9600', '12', '', '税务局', '2026-02-28'],
      ['示小生', son.slice(0, 17), '工资', '9600', '12', '', '税务局', '2026-02-28'],
      ['示小生', son, '彩票', '1', '1', '', '不知道', '2026-02-28'],
      ['示小生', son, '存款', '一百', '', '', '银行', '2026-02-28'],
      ['示小生', son, '车辆', '', '', '一辆', '车管所', '2026-02-28'],
      ['示小生', son, '工资', '10', '5', '', '税务局', '2026-02-28'],
      ['示路人', '360281197001010010', '工资', '10', '12', '', '税务局', '2026-02-28'],
    );
    const staged = await cloud.call(...sending(file));
    expect(staged).toMatchObject({ state: 'staged', good: 2, seenBefore: false, byName: '示范县局' });
    expect((await cloud.call(showReport, call, { token: office.county.token })).lines).toEqual([]);
    const { rows, good, state } = await cloud.call(
      takeImport,
      { params: { id: staged.id } },
      { token: office.county.token },
    );
    expect([state, good]).toEqual(['taken', 2]);
    expect(rows.map(({ row, caseNumbers, problem }) => [row, caseNumbers.length, problem])).toEqual([
      [2, 1, null],
      [3, 1, null],
      [4, 0, 'idNumberWrong'],
      [5, 0, 'kindUnknown'],
      [6, 0, 'amountWrong'],
      [7, 0, 'countWrong'],
      [8, 0, 'monthsWrong'],
      [9, 0, expect.stringMatching(/idNumberWrong|nobodyKnown/)],
    ]);
    expect(rows[0]?.caseNumbers).toEqual([number]);
    const report = await cloud.call(showReport, call, { token: office.county.token });
    expect(
      report.lines.map(({ key, memberName, declared, found, differs }) => [key, memberName, declared, found, differs]),
    ).toEqual([
      ['pension:m1', '示桂兰', '0', '120000', true],
      ['wage:m2', '示小生', '60000', '80000', true],
    ]);
    expect((await walk.refused('county', 'returnVerification', { leavesDoubt: false, summary: '有差异' })).code).toBe(
      'differencesOpen',
    );
  });

  it('C03 every difference is taken or explained before the county answers; what was taken counts', async () => {
    const { id, call, mother, son, walk } = await asked();
    await taking(
      csv(
        ['示桂兰', mother, '养老金', '1200', '1', '', '社保局', '2026-02-28'],
        ['示小生', son, '工资', '9600', '12', '', '税务局', '2026-02-28'],
      ),
    );
    const settle = (key: string, take: boolean, explanation?: string) =>
      [settleDifference, { ...call, body: { key, take, explanation } }, { token: office.county.token }] as const;
    expect((await cloud.refusal(...settle('wage:m2', false))).code).toBe('invalidInput');
    expect((await cloud.refusal(...settle('wage:m9', true))).code).toBe('notFound');
    await cloud.call(...settle('pension:m1', true));
    const { openDifferences } = await cloud.call(...settle('wage:m2', false, '已经失业，有离职证明'));
    expect(openDifferences).toBe(0);
    const back = await walk.act('county', 'returnVerification', { leavesDoubt: false, summary: '两处差异都已说明' });
    expect(back.entries.at(-1)?.action).toBe('returnVerification');
    const { worksheet, found } = await cloud.call(showAssessment, { params: { id } }, { token: office.handler.token });
    expect(found).toMatchObject([{ path: 'incomes.v-pension-m1', source: { from: 'verification', on: '2026-03-09' } }]);
    expect(worksheet.income).toBe('180000');
  });

  it('C03 what a source tells anew replaces what it told, and opens a settled line again', async () => {
    const { call, son } = await asked();
    const row = (yuan: string) => csv(['示小生', son, '工资', yuan, '1', '', '税务局', '2026-02-28']);
    await taking(row('900'));
    const body = { key: 'wage:m2', take: false, explanation: '上月奖金' };
    await cloud.call(settleDifference, { ...call, body }, { token: office.county.token });
    await taking(row('950'));
    const report = await cloud.call(showReport, call, { token: office.county.token });
    expect(report).toMatchObject({ lines: [{ found: '95000', settled: null }], openDifferences: 1 });
  });

  it('C03 says in one sentence what is wrong with a file, and reads what Chinese Excel writes', async () => {
    expect((await cloud.refusal(...sending(Buffer.from('PK not a sheet')))).code).toBe('sheetUnreadable');
    expect((await cloud.refusal(...sending(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])))).code).toBe(
      'sheetUnreadable',
    );
    expect((await cloud.refusal(...sending(Buffer.from('姓名,身份证\n')))).code).toBe('columnUnknown');
    expect((await cloud.refusal(...sending(Buffer.from('姓名,身份证号\n')))).code).toBe('columnMissing');
    expect((await cloud.refusal(...sending(Buffer.alloc(6 * 1024 * 1024, 65)))).code).toBe('tooLarge');
    // 姓名,身份证号 in GB 18030.
    const chinese = Buffer.from('d0d5c3fb2cc9edb7ddd6a4bac50a', 'hex');
    expect((await cloud.refusal(...sending(chinese))).code).toBe('columnMissing');
  });
});
