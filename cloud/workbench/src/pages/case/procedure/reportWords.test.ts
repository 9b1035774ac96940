import { reportTitle, reportValue, toldWords } from './reportWords';

describe('a line of the combined report', () => {
  it('C03 says incomes a month, deposits as they stood, things counted', () => {
    expect(reportValue('pension', '10000')).toBe('每月 100.00 元');
    expect(reportValue('deposits', '120000')).toBe('1,200.00 元');
    expect(reportValue('cars', '1')).toBe('1 辆');
  });

  it('names whose it is, where it is one person’s', () => {
    expect(reportTitle('pension', '示桂兰')).toBe('示桂兰的养老金');
    expect(reportTitle('deposits', null)).toBe('存款');
  });

  it('C03 says what a register states in words, and each source with its day', () => {
    expect(reportValue('disability', 'limb.2')).toBe('肢体二级');
    expect(reportTitle('obligorIncome', '示范女儿')).toBe('示范女儿的收入（义务人）');
    const told = { sourceName: '示范税务', asOfOn: '2026-03-08', value: '80000', note: '示范工厂' };
    expect(toldWords('wage', told)).toBe('示范税务（2026-03-08）：每月 800.00 元，示范工厂');
  });
});
