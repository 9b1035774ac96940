import type { EarningCost } from '../answers';
import type { Condition } from '../condition';
import type { FieldDef, PageDef } from '../pageDef';

const wage: Condition = { path: 'item.kind', equals: 'wage' };
const business: Condition = { path: 'item.kind', equals: 'business' };
const costs = {
  path: 'costs',
  kind: 'choices',
  label: '挣这份钱，另外还花了什么（没有就不选）',
  required: false,
} as const;
const incomeTax = { value: 'incomeTax', label: '自己交了税', hint: '前面已经扣掉的不算' };
const socialInsurance = { value: 'socialInsurance', label: '自己交了养老、医疗保险', hint: '前面已经扣掉的不算' };

/** How much of a cost that was chosen, over the same time as the income. */
const costField = (cost: EarningCost, label: string): FieldDef => ({
  path: `${cost === 'employment' ? 'employmentCost' : cost}Fen`,
  kind: 'moneyYuan',
  label,
  hint: '上面按月就写一个月的，按年就写一年的',
  required: true,
  minimum: 1,
  when: {
    all: [
      { path: 'item.costs', in: [cost] },
      { path: 'item.kind', in: ['wage', 'business'] },
    ],
  },
});

const hasIncome: Condition = { path: 'hasIncome', equals: true };

/** Income of the twelve months before, by the four kinds of the national rules (C04). */
export const incomePages: readonly PageDef[] = [
  {
    id: 'incomes.list',
    group: 'incomes',
    title: '最近12个月，家里有哪些收入？',
    why: '算人均收入要用。补贴、养老金也写上，哪些不算收入由系统按规定来分。',
    clauseParam: 'income.periodMonths',
    fields: [
      { path: 'hasIncome', kind: 'yesNo', label: '家里有收入吗', required: true },
      {
        path: 'incomes',
        kind: 'list',
        label: '收入',
        required: true,
        minimum: 1,
        maximum: 40,
        when: hasIncome,
        itemFields: [
          { path: 'memberId', kind: 'memberRef', whoCan: 'anyMember', label: '谁的收入', required: true },
          {
            path: 'kind',
            kind: 'choice',
            label: '哪一种',
            required: true,
            options: [
              { value: 'wage', label: '打工、上班的工资' },
              { value: 'business', label: '种地、养殖、做生意' },
              { value: 'property', label: '房租、土地流转费、利息' },
              { value: 'transfer', label: '养老金、补贴、家人给的钱' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'incomes.item',
    group: 'incomes',
    title: '{name}：{kind}',
    repeatOver: 'incomes',
    when: hasIncome,
    fields: [
      {
        path: 'transferKind',
        kind: 'choice',
        label: '是哪种钱',
        required: true,
        when: { path: 'item.kind', equals: 'transfer' },
        options: [
          { value: 'pension', label: '退休金、职工养老金' },
          { value: 'basicPension', label: '城乡居民养老金', hint: '60岁以后每月发的' },
          { value: 'support', label: '家人给的赡养费、抚养费' },
          { value: 'preferential', label: '优抚金', hint: '烈士家属、伤残军人等' },
          { value: 'governmentRelief', label: '政府救助款' },
          { value: 'familyPlanning', label: '计划生育奖励扶助' },
          { value: 'scholarship', label: '奖学金、助学金' },
          { value: 'braveryAward', label: '见义勇为奖金' },
          { value: 'other', label: '其他补贴' },
        ],
      },
      {
        path: 'source',
        kind: 'text',
        label: '具体是什么（可不填）',
        hint: '比如：在县城饭店帮工',
        required: false,
        maxLength: 50,
      },
      {
        path: 'per',
        kind: 'choice',
        label: '按月算还是按年算',
        required: true,
        options: [
          { value: 'month', label: '按月' },
          { value: 'year', label: '按年' },
        ],
      },
      {
        path: 'amountFen',
        kind: 'moneyYuan',
        label: '多少钱（元）',
        hint: '每月不一样的，写最近12个月的平均；工资写扣掉社保和税以后的',
        required: true,
        minimum: 1,
      },
      {
        path: 'costFen',
        kind: 'moneyYuan',
        label: '其中成本多少（元）',
        hint: '种子、化肥、饲料、进货等花的钱，没有就写0',
        required: true,
        when: business,
      },
      {
        ...costs,
        when: wage,
        options: [incomeTax, socialInsurance, { value: 'employment', label: '上班花的路费、房租等' }],
      },
      {
        ...costs,
        when: business,
        options: [{ value: 'depreciation', label: '机器、大棚、牲口用旧了' }, incomeTax, socialInsurance],
      },
      costField('depreciation', '用旧了多少钱（元）'),
      costField('incomeTax', '交了多少税（元）'),
      costField('socialInsurance', '交了多少保险（元）'),
      costField('employment', '上班花了多少（元）'),
    ],
  },
];
