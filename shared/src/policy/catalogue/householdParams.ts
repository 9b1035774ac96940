import { choices, count, optional, table, words, yesNo } from '../paramSpec';
import type { ParamSpec } from '../paramSpec';

/** Who belongs to a household, what counts as income, spending and property, and what obligors are taken to give. */
export const householdParams = {
  'household.definition': choices('哪些人算共同生活的家庭成员', {
    spouse: '配偶',
    minorChildren: '未成年子女',
    dependentAdultChildren: '不能独立生活的成年子女（含全日制本科及以下在校生）',
    othersLivingTogether: '其他有法定义务、长期共同居住的人',
  }),
  'household.notCounted': choices('哪些人不算', {
    imprisoned: '在监狱服刑、强制隔离戒毒的人',
    missing: '宣告失踪的人',
    clergy: '脱离家庭三年以上的宗教教职人员',
    postgraduate: '研究生及以上在读的人',
    military: '义务兵',
  }),
  'income.kinds': choices('收入的种类', {
    wage: '工资性收入',
    business: '经营净收入',
    property: '财产净收入',
    transfer: '转移净收入',
  }),
  'income.periodMonths': count('收入按申请前几个月算', 'months', { min: 1 }),
  'income.deductedCosts': choices('计算收入前先减去', {
    operating: '家庭经营费用',
    depreciation: '生产性固定资产折旧',
    incomeTax: '个人所得税',
    socialInsurance: '基本社会保障支出',
  }),
  'income.notCounted': choices('不算收入的', {
    preferentialPension: '优抚对象抚恤金、补助金',
    familyPlanning: '计划生育奖励扶助',
    scholarship: '奖学金、助学金',
    bravery: '见义勇为奖励',
    governmentRelief: '政府救助款物',
  }),
  'income.centralBasicPensionExcluded': yesNo('中央确定的城乡居民基础养老金不算收入'),
  'income.labourCoefficientUsed': yesNo('按劳动力系数核算收入'),
  'income.employmentCostDeducted': yesNo('就业的低保对象扣减就业成本'),
  'deductions.causes': choices('哪些刚性支出可以扣减', {
    illness: '患重病',
    disability: '重残',
    schooling: '就学',
    work: '就业',
  }),
  'deductions.perPerson': { ...table('每人每月扣减多少', 'yuanPerMonth'), everyCounty: false },
  'spending.periodMonths': count('刚性支出按申请前几个月算', 'months', { min: 1 }),
  'property.limits': { ...table('财产限额（编号: 说明）'), everyCounty: true },
  'property.cashPerHeadTimesStandard': optional(count('人均现金类财产不超过月标准的几倍', 'multiple')),
  'obligors.asked': yesNo('申报不同住的法定赡养、抚养、扶养义务人'),
  'obligors.thresholdTimesStandard': count('义务人家庭人均收入超过低保标准几倍的部分才算', 'multiple'),
  'obligors.percentUpToTwoChildren': count('最多两个子女时，按百分之几算赡养费', 'percent', { max: 100 }),
  'obligors.percentThreeOrMoreChildren': count('三个以上子女时，按百分之几算赡养费', 'percent', { max: 100 }),
  'obligors.note': optional(words('赡养费核算说明')),
} as const satisfies Record<string, ParamSpec>;
