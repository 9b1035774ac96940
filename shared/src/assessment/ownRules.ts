import type { PlainDate } from '../kernel/plainDate';

/** Rules that no document gives and no pack sets: ours, in plain words, and shown as assumed wherever they decide (see basis). */
export const ownRules = {
  'own.lossCountsNothing': '亏本的收入算0元，不抵别的收入',
  'own.supportOncePerObligorHousehold': '一个赡养家庭只算一份，父母两人都申请也一样',
  'own.onlyChildrenReckoned': '只有子女家庭按公式推算，别的义务人按实际给的算',
  'own.supportLargerOfTwo': '推算的赡养费和实际收到的，取多的一个，不重复算',
  'own.deductedInFull': '自己付的全部扣减',
  'own.atLeastByLabour': '报的比按劳动力系数算的少，就按系数算',
  'own.roundedUpToYuan': '不满1元的按1元，只在最后进一次',
  'own.roundedUpToFen': '不满1分的按1分',
  'own.highestIncrement': '一个人符合几项的，只加最高的一项',
  'own.ableAboveStandard': '人均收入高于标准的家庭，算有赡养能力',
  'own.multipleAsLimb': '多重残疾按肢体残疾的等级看',
  'own.severeGrades': '重残是一级、二级，和三级的智力、精神残疾',
  'own.ownIncomeAlone': '单人户只算本人的收入，赡养费、抚养费不算',
  'own.rigidBeforeDeductions': '按扣减以前的收入比',
  'own.marginalTakesDibaoLimits': '低保边缘没有自己的限额，按低保的',
  'own.rigidTakesMarginalLimits': '刚性支出困难没有自己的财产限额，按低保边缘的',
  'own.reliefMaximumPerHousehold': '最高额按一户一次算',
} as const;

export type OwnRule = keyof typeof ownRules;

/** The day from which our own rules stand: that of the earliest pack. */
export const ownRulesFrom: PlainDate = '2021-07-01';
