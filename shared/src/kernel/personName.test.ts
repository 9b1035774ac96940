import { readPersonName, sameName } from './personName';

describe('a person’s name', () => {
  it.each([
    ['  周示生 ', '周示生'],
    ['买买提•艾力', '买买提·艾力'],
    ['Anna  Maria Li', 'Anna Maria Li'],
    ['𠮷示范', '𠮷示范'],
  ])('%s is read as %s', (typed, name) => expect(readPersonName(typed)).toEqual({ ok: true, name }));

  it.each([
    ['   ', 'required'],
    ['张3', 'nameFormat'],
    ['<b>张三</b>', 'nameFormat'],
    ['张'.repeat(61), 'tooLong'],
  ])('%j is refused with %s', (typed, problem) => expect(readPersonName(typed)).toEqual({ ok: false, problem }));

  it('is the same with and without blanks', () => {
    expect(sameName('张 三', '张三')).toBe(true);
    expect(sameName('张三', '张三丰')).toBe(false);
  });
});
