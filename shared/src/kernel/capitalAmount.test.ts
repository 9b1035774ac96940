import { capitalAmount } from './capitalAmount';

describe('amounts in Chinese capitals', () => {
  it.each([
    [0, '零元整'],
    [100, '壹元整'],
    [80_000, '捌佰元整'],
    [80_050, '捌佰元伍角'],
    [80_005, '捌佰元零伍分'],
    [80_055, '捌佰元伍角伍分'],
    [5, '伍分'],
    [50, '伍角'],
    [1_000, '壹拾元整'],
    [10_100, '壹佰零壹元整'],
    [100_500, '壹仟零伍元整'],
    [1_000_000, '壹万元整'],
    [1_050_000, '壹万零伍佰元整'],
    [10_000_500, '壹拾万零伍元整'],
    [12_345_678, '壹拾贰万叁仟肆佰伍拾陆元柒角捌分'],
    [10_000_000_000, '壹亿元整'],
    [10_000_000_100, '壹亿零壹元整'],
  ])('%d fen is %s', (fen, words) => expect(capitalAmount(fen)).toBe(words));

  it('is no amount below nothing or between fen', () => {
    expect(() => capitalAmount(-1)).toThrow(RangeError);
    expect(() => capitalAmount(0.5)).toThrow(RangeError);
  });
});
