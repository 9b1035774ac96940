import { factWords, readFact } from './factEditor';

const months = { kind: 'count', least: 1, most: 120, unit: '个月' } as const;

describe('a fact that was found', () => {
  it('is read from what was typed, or refused with a sentence', () => {
    expect(readFact('1,200.5', { kind: 'money' })).toEqual({ ok: true, value: 120_050 });
    expect(readFact('一千', { kind: 'money' })).toMatchObject({ ok: false });
    expect(readFact('12', months)).toEqual({ ok: true, value: 12 });
    expect(readFact('0', months)).toEqual({ ok: false, problem: '请填 1 到 120 个月' });
    expect(readFact(false, { kind: 'yesNo' })).toEqual({ ok: true, value: false });
    expect(readFact('', { kind: 'money' })).toMatchObject({ ok: false });
  });

  it('is said in words', () => {
    expect(factWords(120_000, { kind: 'money' })).toBe('1,200 元');
    expect(factWords(undefined, { kind: 'yesNo' })).toBe('没填');
    expect(factWords(false, { kind: 'yesNo' })).toBe('否');
    expect(factWords(12, months)).toBe('12 个月');
  });
});
