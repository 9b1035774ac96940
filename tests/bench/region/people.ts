import { idNumberCheckCharacter } from '@twin-pledge/shared/kernel/idNumber';
import { runningSums, type Seeded } from './seeded';

/** Family names by how common they are, so that many people share a name, as in life. */
const surnames: readonly (readonly [string, number])[] = [
  ['王', 72], ['李', 71], ['张', 68], ['刘', 54], ['陈', 45], ['杨', 31], ['黄', 24], ['赵', 23], ['吴', 21], ['周', 20],
  ['徐', 15], ['孙', 15], ['马', 13], ['朱', 13], ['胡', 12], ['郭', 12], ['何', 12], ['高', 11], ['林', 11], ['罗', 10],
  ['郑', 9], ['梁', 8], ['谢', 7], ['宋', 7], ['唐', 7], ['许', 6], ['韩', 6], ['冯', 6], ['邓', 6], ['曹', 6],
  ['彭', 5], ['曾', 5], ['肖', 5], ['田', 4], ['董', 4], ['袁', 4], ['潘', 4], ['于', 4], ['蒋', 4], ['蔡', 4],
]; // prettier-ignore
const surnameEnds = runningSums(surnames.map(([, weight]) => weight));
const given = [
  ...'英华秀兰桂芳玉明国建军平文生金海春小红丽梅荣云志强林德福贵成才水根火土木火秋冬菊香珍珠莲花美凤仙娥娟敏静',
  ...'伟勇杰涛超鹏飞宇浩波斌辉刚毅俊峰松柏青山河江湖龙虎彪忠义孝廉仁智信良善祥瑞庆喜乐安康宁和顺发财旺盛兴',
];
const givenEnds = runningSums(given.map((_, at) => 1 / (at + 6)));

export interface Person {
  readonly name: string;
  readonly idNumber: string;
  readonly birthOn: string;
  readonly sex: 'male' | 'female';
}

/** An invented person; the number has a right check character and the prefix of an invented county. */
export function inventPerson(
  random: Seeded,
  surname: string,
  ages: readonly [number, number],
  thisYear: number,
): Person {
  const first = random.weighted(given, givenEnds);
  const name = surname + first + (random.happens(0.72) ? random.weighted(given, givenEnds) : '');
  const year = thisYear - ages[0] - random.below(ages[1] - ages[0]);
  const birthOn = `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const sex = random.happens(0.5) ? 'male' : 'female';
  const order = random.below(500) * 2 + (sex === 'male' ? 1 : 0);
  const body = `3602${31 + random.below(60)}${birthOn.replace(/-/g, '')}${String(order).padStart(3, '0')}`;
  return { name, idNumber: body + idNumberCheckCharacter(body), birthOn, sex };
}

export const inventSurname = (random: Seeded): string => random.weighted(surnames, surnameEnds)[0];

const two = (number: number): string => String(number).padStart(2, '0');
