import type { NeedBasis, NeedReason } from '../forms/suggestedNeeds';
import type { NeedKind } from '../kernel/needKind';

const kinds: Record<NeedKind, string> = {
  basicLiving: '基本生活',
  medical: '医疗',
  education: '教育',
  housing: '住房',
  employment: '就业',
  disaster: '受灾',
};

/** One of the six kinds of aid: 基本生活. */
export const needKindWords = (kind: NeedKind): string => kinds[kind];

const reasons: Record<NeedReason, string> = {
  worksheetFits: '按核算表符合基本生活类救助',
  saysTooLittle: '自己说没收入，或者眼下过不去',
  illnessCosts: '有看病的支出',
  seriouslyIll: '有重病',
  saysIllness: '自己说看病花钱多',
  pupils: '有上学的年纪、在读的',
  educationCosts: '有上学的支出',
  saysSchooling: '自己说孩子上学难',
  unsafeHome: '住的是危房',
  noHome: '没有自己的房子',
  saysHousing: '自己说房子住不了',
  ableUnemployed: '能干活，没有工作',
  saysNoWork: '自己说想干活找不到活',
  saysDisaster: '自己说遭了灾',
};

/** What points to a need, with whose it is: 有重病（示桂兰）. */
export function needBasisWords({ reason, names }: Pick<NeedBasis, 'reason'> & Partial<NeedBasis>): string {
  return names && names.length > 0 ? `${reasons[reason]}（${names.join('、')}）` : reasons[reason];
}
