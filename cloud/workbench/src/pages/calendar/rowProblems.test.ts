import { rowProblems } from './rowProblems';

describe('what is wrong with an imported calendar', () => {
  it('names each line by its number with what stands there', () => {
    const csv = '日期,类别\n2027-02-30,休\r\n2027-01-02,玩';
    const problems = [
      { path: 'csv.2', code: 'calendarDate' },
      { path: 'csv.3', code: 'calendarKind' },
    ];
    expect(rowProblems(problems, csv)).toEqual([
      '第 2 行「2027-02-30,休」：没有这一天，日期写成 2027-01-01 这样',
      '第 3 行「2027-01-02,玩」：类别只能是「休」或「班」',
    ]);
  });

  it('tells what concerns the whole year without a line', () => {
    expect(rowProblems([{ path: 'csv', code: 'calendarIncomplete' }], '')[0]).toMatch(/^这一年的放假安排不完整/);
  });

  it('says nothing where there is nothing wrong', () => {
    expect(rowProblems(undefined, '')).toEqual([]);
  });
});
