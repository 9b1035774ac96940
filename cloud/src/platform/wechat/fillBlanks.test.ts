import { fillBlanks } from './fillBlanks';

const words = {
  title: '还缺两样材料，请在3月9日前补上，可以直接在手机上交',
  note: '身份证正反面',
  number: '360281-2026-000001',
  at: new Date('2026-03-01T17:05:00Z'),
};

describe('filling the blanks of a template', () => {
  it('keeps to WeChat’s limits for each type, with the time in Shanghai', () => {
    expect(fillBlanks(['thing1', 'thing2', 'time3', 'character_string4', 'phrase5', 'date6'], words)).toEqual({
      thing1: '还缺两样材料，请在3月9日前补上，可以…',
      thing2: '身份证正反面',
      time3: '2026年3月2日 01:05',
      character_string4: '360281-2026-000001',
      phrase5: '还缺两样材',
      date6: '2026年3月2日 01:05',
    });
    expect([...(fillBlanks(['thing1'], words)?.['thing1'] ?? '')]).toHaveLength(20);
  });

  it('leaves no blank empty, and fills none it has nothing for', () => {
    expect(fillBlanks(['thing1', 'thing2', 'character_string3'], { ...words, note: '', number: '' })).toMatchObject({
      thing2: expect.stringContaining('还缺两样材料') as string,
      character_string3: '-',
    });
    expect(fillBlanks(['thing1', 'amount2'], words)).toBeUndefined();
    expect(fillBlanks([], words)).toBeUndefined();
  });
});
