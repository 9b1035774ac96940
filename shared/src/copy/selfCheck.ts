import type { MissingCode, SelfCheckCost, SelfCheckIncome, SelfCheckRelation, Verdict } from '../forms/selfCheck/told';

/** Below every self-check: what it is not. */
export const noDecision =
  '这只是按您说的情况和现在的标准算一算，不是决定，也不保证能批。申请以后，工作人员核实了才能定。算出来不合适，也可以申请。';

/** What a self-check says of an aid. */
export const verdictTexts: Readonly<Record<Verdict, string>> = {
  fits: '按您说的，可能符合',
  unsaid: '现在还说不准',
  fitsNot: '按您说的，可能不符合',
  elsewhere: '由主管部门看情况定',
  notOffered: '当地没有开通',
};

/** What was not told, as one asks for it. */
export const missingTexts: Readonly<Record<MissingCode, string>> = {
  area: '户口在农村还是城镇',
  people: '家里有谁',
  relation: '每个人和本人的关系',
  age: '每个人多大年纪',
  health: '每个人身体怎么样',
  disability: '残疾证上的类别和等级',
  student: '孩子是不是还在上学',
  illnessList: '病在不在当地的病种名录里',
  income: '每个人每月的收入',
  savings: '家里有多少存款',
  cars: '家里有没有汽车',
  homes: '家里有几套房',
  costs: '一年里看病、上学、照料自己付了多少',
  costPerson: '这些钱花在谁身上',
  away: '有没有不住在一起的子女、父母',
  awayIncome: '他们家每月收入多少、几口人',
};

export const relationTexts: Readonly<Record<SelfCheckRelation, string>> = {
  self: '本人',
  spouse: '丈夫或妻子',
  child: '子女',
  parent: '父母',
  sibling: '兄弟姐妹',
  other: '其他人',
};

export const selfCheckIncomeTexts: Readonly<Record<SelfCheckIncome, string>> = {
  wage: '打工、上班挣的',
  business: '种地、养殖、做生意',
  basicPension: '城乡居民养老金',
  pension: '退休金',
  support: '子女、亲人给的',
  other: '其他',
};

/** What of it counts, where that is not plain. */
export const selfCheckIncomeHints: Readonly<Partial<Record<SelfCheckIncome, string>>> = {
  wage: '扣掉社保和税以后的；每月不一样，写平均的',
  business: '扣掉成本以后的；每月不一样，写平均的',
};

export const selfCheckCostTexts: Readonly<Record<SelfCheckCost, string>> = {
  medical: '看病，自己付的',
  education: '上学',
  care: '请人照料',
};
