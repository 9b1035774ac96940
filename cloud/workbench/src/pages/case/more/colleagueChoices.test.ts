import { colleagueChoices } from './colleagueChoices';

const colleague = (name: string, openDuties: number, over = {}) => ({
  staffId: name,
  name,
  openDuties,
  away: false,
  recused: false,
  ...over,
});

describe('to whom a case can be given', () => {
  it('names the least loaded first and says why somebody can’t', () => {
    const all = [
      colleague('周', 6),
      colleague('吴', 3),
      colleague('郑', 1, { recused: true }),
      colleague('王', 0, { away: true }),
    ];
    expect(colleagueChoices(all, '周').map(({ name, why }) => [name, why])).toEqual([
      ['吴', null],
      ['王', '请假中'],
      ['郑', '是申请人的近亲属，要回避'],
      ['周', '现在就是经办人'],
    ]);
  });
});
