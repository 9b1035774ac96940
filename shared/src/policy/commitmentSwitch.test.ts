import { commitmentFrom, commitmentInForce } from './commitmentSwitch';
import type { PolicyEntry } from './policySchema';
import { resolvePolicy } from './resolvePolicy';
import { packOf } from './testing/packOf';

const switchOn = (value: Record<string, string>, validFrom = '2024-07-05'): PolicyEntry => ({
  id: 'commitment.enabledByVillage',
  value,
  validFrom,
  source: 'LX',
});
const nation = packOf('000000000000', [switchOn({}, '2021-07-01')]);
const pilot = '430682114001';
const other = '430682114200';

describe('the commitment regime', () => {
  it('B08 is switched on village by village, by date', () => {
    const township = packOf('430682114000', [switchOn({ [pilot]: '2024-08-16' })]);
    const on = (village: string, date: string) =>
      commitmentInForce(resolvePolicy([nation, township], village, date), village, date);
    expect([on(pilot, '2024-08-15'), on(pilot, '2024-08-16'), on(other, '2026-01-01')]).toEqual([false, true, false]);
  });

  it('B08 follows when a further village is appended', () => {
    const township = packOf('430682114000', [
      switchOn({ [pilot]: '2024-08-16' }),
      switchOn({ [pilot]: '2024-08-16', [other]: '2025-03-01' }, '2025-02-01'),
    ]);
    const from = (village: string, date: string) =>
      commitmentFrom(resolvePolicy([nation, township], village, date), village);
    expect(from(other, '2025-01-31')).toBeNull();
    expect(from(other, '2025-02-01')).toBe('2025-03-01');
  });

  it('takes a wider date where the village has none of its own', () => {
    const county = packOf('430682000000', [switchOn({ '430682000000': '2026-01-01', [pilot]: '2024-08-16' })]);
    const from = (village: string) => commitmentFrom(resolvePolicy([nation, county], village, '2026-02-01'), village);
    expect([from(pilot), from(other), from('120115101001')]).toEqual(['2024-08-16', '2026-01-01', null]);
  });
});
