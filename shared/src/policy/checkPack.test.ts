import { checkPack } from './checkPack';
import type { PolicyEntry } from './policySchema';
import type { PolicySource } from './policySource';
import { packOf } from './testing/packOf';

const source = (id: string, textAtHand: boolean, clauses: Record<string, string> = {}): PolicySource => ({
  id,
  title: id,
  number: null,
  issuer: '试验',
  issuedOn: null,
  textAtHand,
  clauses,
});
const sources = [source('MF57', false), source('OWN', false), source('JDZ', true, { '三(一)': '18个工作日' })];
const total = 'process.totalWithinWorkingDays';
const good: PolicyEntry = {
  id: total,
  value: 18,
  unit: 'workingDays',
  validFrom: '2024-01-01',
  source: 'JDZ',
  clause: 'JDZ 三(一)',
};

/** The errors of a county pack with these entries, missing ones left aside. */
function errorsOf(...entries: PolicyEntry[]): string[] {
  const pack = packOf('360281000000', entries);
  return checkPack(pack, [pack], sources, '2026-01-01')
    .filter(({ level, message }) => level === 'error' && !message.startsWith('缺'))
    .map(({ message }) => message);
}

describe('checking a pack', () => {
  it('finds nothing wrong with a good entry', () => {
    expect(errorsOf(good)).toEqual([]);
  });

  it.each<[string, PolicyEntry, string]>([
    [
      'an unknown parameter, with the nearest known',
      { ...good, id: 'proces.totalWithinWorkingDay' },
      `是不是要写“${total}”`,
    ],
    ['a text where a number belongs', { ...good, value: '18天' }, '要写一个数字'],
    ['a number out of range', { ...good, value: 0 }, '不能小于 1'],
    ['another unit', { ...good, unit: 'months' }, '单位不对'],
    ['no unit', { ...good, unit: undefined }, '单位不对'],
    [
      'a choice that does not exist',
      { ...good, id: 'decision.authority', unit: undefined, value: 'village' },
      '不在可选的里面',
    ],
    ['a source that is not listed', { ...good, source: 'XX' }, '不在文件目录'],
    ['a clause the document lacks', { ...good, clause: 'JDZ 九' }, '里没有“九”这一条'],
    ['no clause where the text is at hand', { ...good, clause: undefined }, '没有写条款号'],
    ['a clause of a text that is not at hand', { ...good, source: 'MF57', clause: 'MF57 第三条' }, '全文不在手边'],
    ['a default that is not marked', { ...good, source: 'OWN', clause: undefined }, 'assumed: true'],
    ['a narrower region that lies elsewhere', { ...good, regions: ['120115000000'] }, '不在本地'],
    [
      'papers in another form',
      { ...good, id: 'papers.catalogue', unit: undefined, value: { version: '1' } },
      '格式不对',
    ],
    [
      'a village elsewhere in the commitment switch',
      { ...good, id: 'commitment.enabledByVillage', unit: undefined, value: { '120115101001': '2026-01-01' } },
      '不是本地',
    ],
    ['money finer than fen', { ...good, id: 'dibao.urbanStandard', unit: 'yuanPerMonth', value: 980.555 }, '两位小数'],
  ])('names %s', (_, entry, words) => {
    expect(errorsOf(entry).join('\n')).toContain(words);
  });

  it('names two entries that begin on the same day, and one that ends after the next begins', () => {
    expect(errorsOf(good, { ...good, value: 20 }).join()).toContain('两条都从 2024-01-01 开始');
    const ending = { ...good, validTo: '2025-06-30' };
    expect(errorsOf(ending, { ...good, validFrom: '2025-06-30' }).join()).toContain('日期重叠');
    expect(errorsOf(ending, { ...good, validFrom: '2025-07-01' })).toEqual([]);
  });

  it('E06 names a standard below the floor of its province, whatever the period it is written in', () => {
    const province = packOf('360000000000', [
      { id: 'dibao.ruralFloor', value: 6000, unit: 'yuanPerYear', validFrom: '2024-01-01', source: 'MF57' },
      { id: 'dibao.ruralFloor', value: 6600, unit: 'yuanPerYear', validFrom: '2026-01-01', source: 'MF57' },
    ]);
    const check = (value: number, onDate: string) => {
      const county = packOf('360281000000', [
        { id: 'dibao.ruralStandard', value, unit: 'yuanPerMonth', validFrom: '2024-01-01', source: 'MF57' },
      ]);
      return checkPack(county, [province, county], sources, onDate).filter(({ message }) =>
        message.includes('省定最低'),
      );
    };
    expect(check(499, '2024-06-01')).toHaveLength(1);
    expect(check(500, '2024-06-01')).toHaveLength(0);
    expect(check(500, '2026-06-01')).toHaveLength(1); // the floor has risen since
  });

  it('names what has no value anywhere, and what the document should say about', () => {
    const pack = packOf('360281000000', [good]);
    const findings = checkPack(pack, [pack], sources, '2026-01-01');
    expect(findings).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('缺“payment.byDayOfMonth”') }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('没有写“payment.byDayOfMonth”') }),
    );
  });
});
