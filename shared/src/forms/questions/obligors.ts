import type { Condition } from '../condition';
import type { PageDef } from '../pageDef';

const hasObligors: Condition = { path: 'hasObligors', equals: true };

/** Legal obligors 法定赡养、抚养、扶养义务人 who live apart: they are asked, never a condition (B03, B05). */
export const obligorPages: readonly PageDef[] = [
  {
    id: 'obligors.list',
    group: 'obligors',
    title: '有不住在一起的父母、子女或配偶吗？',
    why: '法律上他们有赡养、抚养的责任，所以要问。他们不配合，不影响您申请。',
    clauseParam: 'obligors.asked',
    fields: [
      {
        path: 'hasObligors',
        kind: 'yesNo',
        label: '有这样的亲人吗',
        hint: '前面已经填成家里人的，不用再填',
        required: true,
      },
      {
        path: 'obligors',
        kind: 'list',
        label: '不住在一起的亲人',
        required: true,
        minimum: 1,
        maximum: 20,
        when: hasObligors,
        itemFields: [
          { path: 'name', kind: 'text', format: 'personName', label: '姓名', required: true, maxLength: 50 },
          {
            path: 'relation',
            kind: 'choice',
            label: '是申请人的什么人',
            required: true,
            options: [
              { value: 'child', label: '子女' },
              { value: 'parent', label: '父母' },
              { value: 'spouse', label: '丈夫或妻子' },
              { value: 'other', label: '其他', hint: '比如孙子女、祖父母' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'obligors.item',
    group: 'obligors',
    title: '{name}的情况',
    why: '知道多少填多少，不知道的空着就行。',
    repeatOver: 'obligors',
    when: hasObligors,
    fields: [
      { path: 'phone', kind: 'phone', label: '电话', required: false, sensitive: true },
      { path: 'identity.number', kind: 'idNumber', label: '身份证号', required: false, sensitive: true },
      { path: 'regionCode', kind: 'region', label: '住在哪里', required: false, regionLevel: 'county' },
      {
        path: 'householdSize',
        kind: 'integer',
        label: '他家几口人',
        required: false,
        minimum: 1,
        maximum: 30,
      },
      {
        path: 'parentsSupported',
        kind: 'integer',
        label: '他家一共要养几位老人',
        hint: '他和爱人两边的父母都算',
        required: false,
        minimum: 1,
        maximum: 9,
        when: { path: 'item.relation', equals: 'child' },
      },
      {
        path: 'incomeMonthlyFen',
        kind: 'moneyYuan',
        label: '他家一个月大约收入多少（元）',
        required: false,
      },
    ],
  },
];
