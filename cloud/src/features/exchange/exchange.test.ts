import { countDecided } from '@twin-pledge/shared/contracts/exchange/countDecided';
import { exportCase } from '@twin-pledge/shared/contracts/exchange/exportCase';
import { exportDecided } from '@twin-pledge/shared/contracts/exchange/exportDecided';
import { ValueType, Workbook } from 'exceljs';
import type { Cell } from 'exceljs';
import { caseOffice, inquiredCase } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { Audit } from '../../platform/audit/audit';

let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

const as = async (post: keyof CaseOffice, people = office) => ({
  token: await cloud.tokenFor({ kind: 'staff', staffId: people[post].staffId }),
});

async function approved(wishes: Parameters<typeof inquiredCase>[2] = {}) {
  const account = { holderMemberId: 'm1', bankName: '示范银行', accountNumber: '6222000000000001' };
  const filed = await inquiredCase(cloud, office, { account, ...wishes });
  const { walk, id } = filed;
  await walk.act('handler', 'startPublicity', { photos: [id] });
  await walk.act('handler', 'recordAssessment', { needs: [] });
  cloud.clock.set('2026-03-17T12:00:00+08:00');
  await walk.act('handler', 'endPublicity');
  await walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '示范' });
  await walk.act('leader', 'approve');
  return filed;
}

/** The sheets of a file: for each the rows as texts, the head first. */
async function sheetsOf(bytes: unknown): Promise<Record<string, string[][]>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const rows: string[][] = [];
      sheet.eachRow((row) =>
        rows.push(
          (row.values as unknown[])
            .slice(1)
            .map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '')),
        ),
      );
      return [sheet.name, rows];
    }),
  );
}
const column = ([head, ...rows]: string[][], name: string) => rows.map((row) => row[head!.indexOf(name)]);

describe('decided cases for the province’s own book', () => {
  it('D01, F07 one case: the pack’s sheets and columns, amount, month, number of the notice, people in full for the handler', async () => {
    const { id, number, answers } = await approved();
    const bytes = await cloud.call(exportCase, { params: { id } }, await as('handler'));
    const sheets = await sheetsOf(bytes);
    expect(Object.keys(sheets)).toEqual(['家庭', '家庭成员']);
    const families = sheets['家庭']!;
    expect(families[0]!.slice(0, 5)).toEqual(['序号', '申请编号', '救助项目', '户主姓名', '户主身份证号']);
    const said = (name: string) => column(families, name)[0];
    expect(said('申请编号')).toBe(number);
    expect(said('救助项目')).toBe('最低生活保障');
    expect(said('救助金额（元）')).toBe('930');
    expect(said('起发月份')).toBe('2026-03');
    expect(said('决定日期')).toBe('2026-03-17');
    expect(said('决定机关')).toBe('乐平市镇桥镇人民政府');
    expect(said('通知书文号')).toMatch(/^镇桥镇救〔2026〕\d+号$/);
    expect(said('银行账号')).toBe('6222000000000001');
    expect(said('户主身份证号')).toBe(answers.members![0]!.identity!.number);
    expect(column(sheets['家庭成员']!, '身份证号')).toEqual(answers.members!.map(({ identity }) => identity!.number));
    expect(column(sheets['家庭成员']!, '是否保障对象')).toEqual(['是', '是']);
  });

  it('D01 who may not see numbers in full gets them masked; each case’s history says who took it out', async () => {
    const { id, answers } = await approved();
    const sheets = await sheetsOf(await cloud.call(exportCase, { params: { id } }, await as('leader')));
    const text = JSON.stringify(sheets);
    for (const { identity } of answers.members!) expect(text).not.toContain(identity!.number);
    expect(text).not.toContain('6222000000000001');
    const exported = (await cloud.get(Audit).read(id)).filter(({ action }) => action === 'exported');
    expect(exported.map(({ details }) => JSON.parse(details) as object)).toMatchObject([
      { layout: 'nation-1', numbers: 'masked' },
    ]);
  });

  it('D01 a period: only what was decided in it, where one reaches; numbered through', async () => {
    const { id, number } = await approved();
    const query = { from: '2026-03-17', to: '2026-03-17' };
    const { cases, layout } = await cloud.call(countDecided, { query }, await as('county'));
    expect(layout).toMatchObject({ version: 'nation-1', assumed: true });
    const sheets = await sheetsOf(await cloud.call(exportDecided, { query }, await as('county')));
    expect(column(sheets['家庭']!, '申请编号')).toContain(number);
    expect(column(sheets['家庭']!, '序号')).toEqual(Array.from({ length: cases }, (_, at) => String(at + 1)));
    const before = { query: { from: '2026-03-01', to: '2026-03-16' } };
    expect((await sheetsOf(await cloud.call(exportDecided, before, await as('county'))))['家庭']).toHaveLength(1);
    const elsewhere = await caseOffice(cloud, '360281101000');
    expect((await cloud.call(countDecided, { query }, await as('handler', elsewhere))).cases).toBe(0);
    expect((await cloud.refusal(exportCase, { params: { id } }, await as('handler', elsewhere))).code).toBe('notFound');
  });

  it('D01 what families wrote stands there as text, never as a formula, and without what nobody sees', async () => {
    const tricks = [
      '=HYPERLINK("http://a.example","b")',
      '+1+1',
      '-2+3',
      '@SUM(A1)',
      '\t=1+1',
      '<b>x</b>',
      '\u202E倒\u200B着\u0007',
    ];
    const ids: string[] = [];
    for (const detail of tricks) {
      const account = { holderMemberId: 'm1', bankName: detail, accountNumber: '6222000000000001' };
      ids.push((await approved({ account, residence: { regionCode: '360281100201', detail } })).id);
      cloud.clock.set('2026-03-09T09:00:00+08:00');
    }
    cloud.clock.set('2026-03-18T09:00:00+08:00');
    for (const [at, id] of ids.entries()) {
      const bytes = await cloud.call(exportCase, { params: { id } }, await as('handler'));
      const workbook = new Workbook();
      await workbook.xlsx.load(bytes as never);
      const cells: Cell[] = [];
      for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
      expect(cells.filter(({ type }) => type === ValueType.Formula || type === ValueType.Hyperlink)).toEqual([]);
      expect(cells.filter(({ value }) => typeof value === 'object' && value !== null)).toEqual([]);
      const texts = cells.map(({ text }) => text).join('\n');
      expect(texts).toContain(at === tricks.length - 1 ? '倒着' : tricks[at]!.trim());
      expect(texts).not.toMatch(/[\u0007\u200B\u202E]/);
    }
  });

  it('D01 nothing undecided leaves, and no period without end', async () => {
    const { id } = await inquiredCase(cloud, office);
    expect((await cloud.refusal(exportCase, { params: { id } }, await as('handler'))).code).toBe('notDecidedYet');
    const periods = [
      { from: '2026-03-02', to: '2026-03-01' },
      { from: '2024-01-01', to: '2026-03-01' },
    ];
    for (const query of periods)
      expect((await cloud.refusal(exportDecided, { query }, await as('county'))).code).toBe('periodWrong');
  });
});
