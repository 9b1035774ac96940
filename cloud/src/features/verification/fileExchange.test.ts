import { importResults } from '@twin-pledge/shared/contracts/verification/importResults';
import { dropImport } from '@twin-pledge/shared/contracts/verification/dropImport';
import { exportPersons } from '@twin-pledge/shared/contracts/verification/exportPersons';
import { listImports } from '@twin-pledge/shared/contracts/verification/listImports';
import { settleDifference } from '@twin-pledge/shared/contracts/verification/settleDifference';
import { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import { takeImport } from '@twin-pledge/shared/contracts/verification/takeImport';
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

describe('exchange with departments by files', () => {
  it('C03 a file stays staged with its report until it is taken over; the same file is one file', async () => {
    const { mother, call } = await asked();
    const bytes = csv(
      ['示桂兰', mother, '养老金', '1300', '1', '', '社保局', '2026-02-28'],
      ['示别名', mother, '养老金', '1300', '1', '', '社保局', '2026-02-28'],
    );
    const token = office.county.token;
    const staged = await cloud.call(...sending(bytes));
    expect(staged.rows.map(({ problem }) => problem)).toEqual([null, 'nameDiffers']);
    expect((await cloud.call(...sending(bytes))).id).toBe(staged.id);
    const waiting = async () => (await cloud.call(listImports, {}, { token })).imports.map(({ id }) => id);
    expect(await waiting()).toContain(staged.id);
    const elsewhere = await caseOffice(cloud, '120115101000', '120115101203');
    const others = { params: { id: staged.id } };
    expect((await cloud.refusal(takeImport, others, { token: elsewhere.county.token })).code).toBe('notFound');
    await cloud.call(takeImport, others, { token });
    const twice = await cloud.call(takeImport, others, { token });
    expect([twice.state, twice.good]).toEqual(['taken', 1]);
    const { lines } = await cloud.call(showReport, call, { token });
    expect(lines).toMatchObject([{ key: 'pension:m1', found: '130000' }]);
    const again = await cloud.call(...sending(bytes));
    expect(again.seenBefore).toBe(true);
    await cloud.call(dropImport, { params: { id: again.id } }, { token });
    expect(await waiting()).not.toContain(again.id);
    const late = await cloud.call(takeImport, { params: { id: again.id } }, { token });
    expect(late.state).toBe('dropped');
  });

  it('C03 what registers state, and that a source has nothing, comes by file too', async () => {
    const { mother, son, call } = await asked();
    const withResult = [
      [...head, '结果'],
      ['示桂兰', mother, '婚姻登记', '', '', '', '民政局', '2026-03-01', '已婚'],
    ];
    const rows = [
      ...withResult,
      ['示小生', son, '残疾证', '', '', '', '残联', '2026-03-01', '肢体二级'],
      ['示小生', son, '婚姻登记', '', '', '', '民政局', '2026-03-01', '大概'],
      ['示小生', son, '无记录', '', '', '', '银行', '2026-03-01', ''],
      ['示小生', son, '工资', '1', '1', '', '税务局', '2026-03-10', ''],
    ];
    const taken = await taking(Buffer.from(rows.map((row) => row.join(',')).join('\n')));
    expect(taken.rows.map(({ problem }) => problem)).toEqual([null, null, 'valueWrong', null, 'dateWrong']);
    const { lines } = await cloud.call(showReport, call, { token: office.county.token });
    expect(lines.map(({ key, declared, found, canTake }) => [key, declared, found, canTake])).toEqual([
      ['marriage:m1', 'unmarried', 'married', true],
      ['disability:m2', 'none', 'limb.2', true],
    ]);
    for (const { key } of lines)
      await cloud.call(settleDifference, { ...call, body: { key, take: true } }, { token: office.county.token });
  });

  it('B05 B06 the list for a department holds authorized people alone, and each export stands in the audit', async () => {
    const { id, number, son, mother } = await asked();
    const token = office.county.token;
    const body = { caseIds: [id], sourceCode: 'demoBank' };
    const bytes = (await cloud.call(exportPersons, { body }, { token })) as unknown as Buffer;
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as never);
    const list = workbook.getWorksheet('名单')!;
    expect((list.getRow(1).values as string[]).slice(1)).toContain('身份证号');
    expect((list.getRow(2).values as string[]).slice(1)).toEqual([
      1,
      '示桂兰',
      mother,
      '本人',
      '2026-03-09',
      number,
      '存款',
      '2026-03-18',
    ]);
    expect(list.getRow(3).getCell(3).value).toBe(son);
    const events = await cloud.database.select<{ details: string }>(
      `SELECT details FROM audit_entry WHERE chain_id = ? AND action = 'exportedPersonsToVerify'`,
      [id],
    );
    expect(events.map(({ details }) => JSON.parse(details) as object)).toEqual([
      { persons: ['m1', 'm2'], source: 'demoBank' },
    ]);
    // The department writes into the second sheet and sends the same file back.
    const results = workbook.getWorksheet('结果')!;
    results.getRow(2).getCell(3).value = '存款';
    results.getRow(2).getCell(4).value = '1200';
    results.getRow(3).getCell(3).value = '无记录';
    const back = await taking(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(back.rows.map(({ problem }) => problem)).toEqual([null, null]);
    const fresh = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    expect((await cloud.refusal(exportPersons, { body }, { token: fresh.token })).code).toBe('confidentialityFirst');
    const nowhere = { body: { caseIds: [id], sourceCode: 'noSuchSource' } };
    expect((await cloud.refusal(exportPersons, nowhere, { token })).code).toBe('notFound');
  });
});
