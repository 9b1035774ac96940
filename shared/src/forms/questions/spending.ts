import type { PageDef } from '../pageDef';

/** Rigid spending 刚性支出 of the twelve months before. */
export const spendingPages: readonly PageDef[] = [
  {
    id: 'spending.list',
    group: 'spending',
    title: '最近12个月，有哪些不得不花的钱？',
    why: '看病、上学、护理这些钱，能帮您按规定算减免，也看合不合支出型救助。',
    clauseParam: 'spending.periodMonths',
    fields: [
      {
        path: 'hasSpending',
        kind: 'yesNo',
        label: '有这样的花费吗',
        hint: '看病、上学、请人照料、修房租房等',
        required: true,
      },
      {
        path: 'spending',
        kind: 'list',
        label: '花费',
        required: true,
        minimum: 1,
        maximum: 40,
        when: { path: 'hasSpending', equals: true },
        itemFields: [
          {
            path: 'kind',
            kind: 'choice',
            label: '花在哪里',
            required: true,
            options: [
              { value: 'medical', label: '看病吃药' },
              { value: 'education', label: '上学' },
              { value: 'care', label: '请人照料、康复' },
              { value: 'housing', label: '租房、修房' },
              { value: 'other', label: '其他' },
            ],
          },
          { path: 'memberId', kind: 'memberRef', whoCan: 'anyMember', label: '为谁花的', required: true },
          {
            path: 'amountFen',
            kind: 'moneyYuan',
            label: '自己掏了多少（元）',
            hint: '12个月加起来，报销以后的',
            required: true,
            minimum: 1,
          },
        ],
      },
    ],
  },
];
