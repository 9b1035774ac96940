import { countedBecause, findingCodes, lineCodes, notCountedBecause, reasonCodes } from '../assessment/lineCodes';
import { ownRules } from '../assessment/ownRules';
import type { WorksheetLine } from '../assessment/worksheet';
import { worksheetText } from './worksheet';
import { worksheetFillings, worksheetLabels } from './worksheetLabels';
import { findingTexts, reasonTexts } from './worksheetReasons';
import { worksheetScenarioWords } from './worksheetScenarioWords';

const isPlainChinese = (text: string) => /[一-龥]/.test(text) && !/[A-Za-z{}[\]]/.test(text);

const line: WorksheetLine = {
  code: 'incomeCounted',
  params: { name: '示范甲', kind: 'wage' },
  arithmetic: '12,000.00 ÷ 12 = 1,000.00',
  amount: '100000',
  holds: null,
  basis: [{ param: 'income.kinds', value: '工资性收入', clause: 'MF57', validFrom: '2021-07-01', assumed: true }],
  facts: [{ from: 'declared', on: '2026-03-02' }],
};

describe('words of the worksheet', () => {
  it.each(lineCodes)('the line %s has a label of its own, whatever is filled in', (code) => {
    expect(isPlainChinese(worksheetLabels[code].replace(/\{\w+\}/g, ''))).toBe(true);
    expect(lineCodes.filter((other) => worksheetLabels[other] === worksheetLabels[code])).toEqual([code]);
    const { label } = worksheetText({ ...line, code, params: {} });
    expect(isPlainChinese(label)).toBe(true);
    expect(label).not.toMatch(/[：，]$/);
  });

  it.each(Object.entries({ reasons: reasonTexts, findings: findingTexts }))('all %s are told apart', (_, texts) => {
    const words = Object.values(texts);
    expect(words.filter((text) => !isPlainChinese(text))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('has words for why someone counts, and for each rule of ours', () => {
    const whys: Readonly<Record<string, string>> = worksheetFillings.why;
    expect([...countedBecause, ...notCountedBecause].filter((why) => !isPlainChinese(whys[why] ?? ''))).toEqual([]);
    expect(Object.values(ownRules).filter((text) => !isPlainChinese(text))).toEqual([]);
    const fillings = Object.values(worksheetFillings).flatMap((words) => Object.values(words));
    expect(fillings.filter((text) => !isPlainChinese(text))).toEqual([]);
  });

  it('lets an official write reasons and findings with the same words', () => {
    expect(Object.values(worksheetScenarioWords.reasons ?? {}).sort()).toEqual([...reasonCodes].sort());
    expect(Object.values(worksheetScenarioWords.findings ?? {}).sort()).toEqual([...findingCodes].sort());
  });
});

describe('a line in words', () => {
  it('E01 says what it is about, how it was reckoned, and who says so, of which day', () => {
    expect(worksheetText(line)).toEqual({
      label: '示范甲的工资收入，每月',
      arithmetic: '12,000.00 ÷ 12 = 1,000.00',
      amount: '1,000.00元',
      result: '',
      basis: ['收入的种类：工资性收入（MF57，2021-07-01起，暂定）'],
      sources: ['本人填报，2026-03-02'],
    });
  });

  it('cites as it is told to, names a rule of ours as such, and each source once', () => {
    const ours = { param: 'own.roundedUpToYuan', value: '不满1元的按1元', clause: 'OWN' } as const;
    const basis = [{ ...ours, validFrom: '2021-07-01', assumed: true }];
    const found = { from: 'verification', on: '2026-03-09' } as const;
    const test = { ...line, basis, amount: null, arithmetic: null, holds: false, facts: [found, found] };
    expect(worksheetText(test)).toMatchObject({
      amount: '',
      arithmetic: '',
      result: '不符合',
      basis: ['不满1元的按1元（没有文件规定，2021-07-01起，暂定）'],
      sources: ['信息核对，2026-03-09'],
    });
    expect(worksheetText({ ...test, holds: true }, () => '本系统').basis[0]).toContain('（本系统，');
    expect(worksheetText({ ...test, holds: true }).result).toBe('符合');
  });

  it('cuts what is no whole number of fen, and never rounds it', () => {
    expect(worksheetText({ ...line, amount: '200000/3' }).amount).toBe('666.66…元');
  });

  it('says the keys of tables in words, as the parameter means them', () => {
    const basis = (
      param: 'income.labourCoefficients' | 'tekun.careFloorShares' | 'deductions.perPerson',
      value: string,
    ) =>
      worksheetText({ ...line, basis: [{ param, value, clause: 'X', validFrom: '2026-01-01', assumed: false }] })
        .basis[0];
    expect(basis('income.labourCoefficients', 'full：1倍；partial：0.5倍')).toContain(
      '：有劳动能力：1倍；部分有劳动能力：0.5倍',
    );
    expect(basis('tekun.careFloorShares', 'full：1/3；half：1/6；self：1/10')).toContain(
      '全护理：1/3；半护理：1/6；全自理：1/10',
    );
    expect(basis('deductions.perPerson', 'illnessListA：1500元/月')).toContain('第一档病种：1500元/月');
  });
});
