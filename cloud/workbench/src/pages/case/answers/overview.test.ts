import { exampleFamily } from '@twin-pledge/shared/forms/exampleFamily';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import type { DeskCase, NeededPaper } from '../deskCase';
import { overview } from './overview';

const paper = (typeCode: string, name: string, over: Partial<NeededPaper> = {}): NeededPaper => ({
  key: typeCode,
  typeCode,
  name,
  shows: '',
  memberId: null,
  memberName: null,
  required: true,
  clause: 'YX 二(四)1',
  state: 'missing',
  documentId: null,
  catalogueVersion: 'nation-2026.1',
  ...over,
});
const view = {
  papers: [] as NeededPaper[],
  registeredElsewhere: false,
  registrationName: '',
  villageName: '石桥社区',
  signatures: [],
  identity: null as DeskCase['identity'],
};
const answers = normalise(exampleFamily);
const rowOf = (label: string, over: Partial<typeof view> = {}, told = answers) =>
  overview(told, { ...view, ...over }, '2026-11-23').find((row) => row.label === label);

describe('an application in some ten lines', () => {
  it('says whether it is known who the applicant is, and by whom it was seen', () => {
    expect(rowOf('申请人')?.notes).toEqual(['身份还没核实']);
    const seen = rowOf('申请人', { identity: { provedBy: 'officer', byName: '示范经办' } });
    expect(seen?.notes).toEqual([]);
    expect(seen?.told).toContain('✓ 窗口看过身份证（示范经办）');
  });

  it('names the members with kinship, age and health', () => {
    expect(rowOf('家庭成员')?.told).toEqual([
      '本人 示范甲 41',
      '夫 示范乙 43（重病）',
      '子 示范丙 12',
      expect.stringContaining('示范丁 70（残疾二级）'),
    ]);
  });

  it('tells incomes with what they cost and per what', () => {
    expect(rowOf('收入')?.told[1]).toBe('示范甲 经营 3,000 元/年（成本 1,560 元）');
  });

  it('asks about somebody who works and told no pay', () => {
    const unpaid = { ...answers, incomes: [] };
    expect(rowOf('收入', {}, unpaid)?.notes).toEqual(['本人 示范甲 41 在工作，没有填收入']);
  });

  it('says beside the answer which paper is missing, and leaves a welcome one to the visit', () => {
    const papers = [
      paper('medicalBills', '看病的票据', { memberId: 'm2', memberName: '示范乙' }),
      paper('wageProof', '工资证明', { required: false }),
      paper('residentId', '身份证', { state: 'held' }),
    ];
    expect(rowOf('刚性支出', { papers })?.notes).toEqual(['缺示范乙的看病的票据']);
    expect(rowOf('收入', { papers })?.notes).toEqual(['工资证明没有，走访时核实']);
    expect(rowOf('家庭成员', { papers })?.notes).toEqual([]);
  });

  it('points out a registration elsewhere', () => {
    const row = rowOf('住址 / 户籍', { registeredElsewhere: true, registrationName: '临湘市羊楼司镇' });
    expect(row?.notes).toEqual(['户籍在外地：临湘市羊楼司镇']);
  });

  it('offers the masked number with its path', () => {
    expect(rowOf('申请人')?.number?.path).toBe('members.m1.identity.number');
  });
});
