import { exportLayoutSchema } from './exportLayout';
import type { ExportLayout } from './exportLayout';
import { exportRows } from './exportRows';

const layout = (columns: object[], rows = 'case') => ({
  version: 'v1',
  outcomes: ['approved'],
  sheets: [{ name: '表', rows, columns }],
});
const problems = (value: unknown): string =>
  exportLayoutSchema
    .safeParse(value)
    .error?.issues.map(({ message }) => message)
    .join('\n') ?? '';

const theCase = {
  facts: {
    'case.number': 'A1',
    'case.aid': 'dibao',
    'decision.amount': 93_050,
    'decision.on': '2026-03-17',
    'decision.fromMonth': '2026-04',
  },
  people: [
    { 'member.name': '示甲', 'member.covered': true },
    { 'member.name': '示乙', 'member.covered': false },
  ],
};
const rowsOf = (columns: object[], rows = 'case') =>
  exportRows((layout(columns, rows) as ExportLayout).sheets[0]!, theCase, 7);

describe('the layout of the province’s own book', () => {
  it('D01 writes each fact as the layout wants it, in its order', () => {
    const columns = [
      { head: '序', fact: 'row.number' },
      { head: '日', fact: 'decision.on', format: 'dateCompact' },
      { head: '月', fact: 'decision.fromMonth', format: 'monthCompact' },
      { head: '斜', fact: 'decision.on', format: 'dateSlash' },
      { head: '元', fact: 'decision.amount' },
      { head: '整', fact: 'decision.amount', format: 'wholeYuan' },
      { head: '类', fact: 'case.aid', codes: { dibao: '01' }, otherwise: '99' },
      { head: '源', fixed: '双诺' },
      { head: '无', fact: 'account.number' },
    ];
    expect(problems(layout(columns))).toBe('');
    expect(rowsOf(columns)).toEqual([[7, '20260317', '202604', '2026/03/17', 930.5, 931, '01', '双诺', null]]);
  });

  it('D01 makes a row of each person, or of each who is covered', () => {
    const columns = [
      { head: '序', fact: 'row.number' },
      { head: '号', fact: 'case.number' },
      { head: '名', fact: 'member.name' },
      { head: '享', fact: 'member.covered', codes: { yes: '1', no: '0' } },
    ];
    expect(rowsOf(columns, 'member')).toEqual([
      [7, 'A1', '示甲', '1'],
      [8, 'A1', '示乙', '0'],
    ]);
    expect(rowsOf(columns, 'covered')).toEqual([[7, 'A1', '示甲', '1']]);
  });

  it.each<[string, unknown, string]>([
    ['a fact there is not', layout([{ head: '甲', fact: 'case.numbr' }]), '是不是要写“case.number”'],
    ['a person’s fact in a sheet of cases', layout([{ head: '甲', fact: 'member.name' }]), '放不下'],
    ['a format that does not fit', layout([{ head: '甲', fact: 'case.number', format: 'yuan' }]), '不能写成 yuan'],
    ['a code without its table', layout([{ head: '甲', fact: 'case.aid' }]), '要写 codes'],
    ['a table with a gap', layout([{ head: '甲', fact: 'decision.per', codes: { month: '1' } }]), '少了 once'],
    ['an unknown code', layout([{ head: '甲', fact: 'decision.per', codes: { week: '1' }, otherwise: '2' }]), '“week”'],
    ['a table where there is no code', layout([{ head: '甲', fact: 'case.number', codes: { a: 'b' } }]), '不是代码'],
    ['a column fed by nothing', layout([{ head: '甲' }]), '要么写 fact'],
    [
      'one heading twice',
      layout([
        { head: '甲', fixed: '1' },
        { head: '甲', fixed: '2' },
      ]),
      '两列叫“甲”',
    ],
    ['no column', layout([]), '至少要有一列'],
  ])('refuses %s', (_, value, words) => {
    expect(problems(value)).toContain(words);
  });
});
