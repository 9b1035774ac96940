import { reportTitle, reportValue } from './reportWords';

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
});
