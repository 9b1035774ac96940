import { holdsNothing, packOf } from './testing/packOf';
import { lawInForce, resolvePolicy } from './resolvePolicy';

const survey = 'survey.withinWorkingDays';
const nation = packOf('000000000000', [
  { id: survey, value: 3, unit: 'workingDays', validFrom: '2021-07-01', source: 'MF57', assumed: true },
]);

describe('resolving a policy', () => {
  it('takes the nearest place that says something', () => {
    const county = packOf('360281000000', [
      { id: survey, value: 2, unit: 'workingDays', validFrom: '2024-01-01', source: 'JDZ', clause: 'JDZ 三(一)2' },
    ]);
    const policy = resolvePolicy([nation, county], '360281100200', '2024-06-01');
    expect(policy.number(survey)).toBe(2);
    expect(policy.get(survey)).toMatchObject({
      clause: 'JDZ 三(一)2',
      source: 'JDZ',
      fromRegion: '360281000000',
      assumed: false,
    });
    expect(resolvePolicy([nation, county], '360281100200', '2023-12-31').number(survey)).toBe(3);
    expect(resolvePolicy([nation, county], '120115101000', '2024-06-01').number(survey)).toBe(3);
  });

  it('lets a later entry replace an earlier one on its day', () => {
    const pack = packOf('000000000000', [
      { id: survey, value: 3, unit: 'workingDays', validFrom: '2021-07-01', source: 'MF57' },
      { id: survey, value: 5, unit: 'workingDays', validFrom: '2026-07-01', source: 'MF57' },
    ]);
    expect(resolvePolicy([pack], '360281000000', '2026-06-30').number(survey)).toBe(3);
    expect(resolvePolicy([pack], '360281000000', '2026-07-01').number(survey)).toBe(5);
  });

  it('says which document was silent where the wider value stands', () => {
    const county = packOf('360281000000', [
      { id: survey, inherits: true, validFrom: '2024-01-01', source: 'JDZ', note: '文件没有写' },
    ]);
    const value = resolvePolicy([nation, county], '360281000000', '2024-06-01').get(survey);
    expect(value).toMatchObject({ value: 3, fromRegion: '000000000000', assumed: true, silent: ['文件没有写'] });
  });

  it('ends a value on its last day', () => {
    const pack = packOf('000000000000', [
      { id: survey, value: 3, unit: 'workingDays', validFrom: '2021-07-01', validTo: '2025-12-31', source: 'MF57' },
    ]);
    expect(resolvePolicy([pack], '360281000000', '2025-12-31').has(survey)).toBe(true);
    expect(resolvePolicy([pack], '360281000000', '2026-01-01').has(survey)).toBe(false);
  });

  it('lets an overlay win, and one document speak for narrower places', () => {
    const city = packOf('430600000000', [
      { id: survey, value: 9, unit: 'workingDays', validFrom: '2025-01-01', source: 'YX' },
      { id: survey, value: 4, unit: 'workingDays', validFrom: '2025-01-01', source: 'YX', regions: ['430603000000'] },
    ]);
    expect(resolvePolicy([nation, city], '430603001000', '2026-01-01').number(survey)).toBe(4);
    expect(resolvePolicy([nation, city], '430682114000', '2026-01-01').number(survey)).toBe(9);
    const overlay = {
      ...packOf('430603000000', [
        { id: survey, value: 1, unit: 'workingDays', validFrom: '2024-01-01', source: 'OWN' },
      ]),
      overlay: true,
    };
    expect(resolvePolicy([nation, overlay, city], '430603001000', '2026-01-01').number(survey)).toBe(1);
  });

  it('reads money in fen with its period', () => {
    const pack = packOf('430000000000', [
      { id: 'dibao.ruralStandard', value: 485.5, unit: 'yuanPerMonth', validFrom: '2025-01-01', source: 'YX' },
    ]);
    expect(resolvePolicy([pack], '430682000000', '2026-01-01').money('dibao.ruralStandard')).toEqual({
      amountFen: 48550,
      per: 'month',
    });
  });

  it('throws for an unknown parameter and for a getter of another type, and is not fooled by a name every object has', () => {
    const policy = resolvePolicy([nation], '360281000000', '2026-01-01');
    expect(() => policy.number('survey.soon')).toThrow(RangeError);
    expect(() => policy.string(survey)).toThrow(RangeError);
    expect(() => policy.get('toString')).toThrow(RangeError);
    expect(policy.has('constructor')).toBe(false);
  });

  it('names every pack it looked at, nearest first', () => {
    const county = packOf('360281000000', holdsNothing);
    const far = packOf('120000000000', holdsNothing);
    expect(resolvePolicy([nation, far, county], '360281100200', '2026-01-01').packVersion).toBe(
      '360281000000@t1 000000000000@t1',
    );
  });
});

describe('the name of the law in force', () => {
  const county = packOf('360281000000', [
    { id: survey, value: 2, unit: 'workingDays', validFrom: '2024-01-01', validTo: '2024-12-31', source: 'JDZ' },
  ]);
  const packs = [nation, county];
  const named = (region: string, day: string) => lawInForce(packs, region, day);

  it('is one for all places without entries of their own, between two changes', () => {
    expect(named('360281100200', '2024-01-01')).toBe(named('360281113000', '2024-12-31'));
    expect(named('120115101000', '2024-01-01')).toBe(named('130102101000', '2026-12-31'));
  });

  it('is another where something begins, where it ends and where another pack is asked', () => {
    const days = ['2021-06-30', '2021-07-01', '2024-01-01', '2025-01-01'];
    expect(new Set(days.map((day) => named('360281100200', day))).size).toBe(days.length);
    expect(named('360281100200', '2020-01-01')).not.toBe(named('120115101000', '2020-01-01'));
  });
});
