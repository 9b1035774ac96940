import type { Condition } from '../condition';
import type { PageDef } from '../pageDef';

const notApplicant: Condition = { not: { path: 'item.id', equals: 'm1' } };
const withNumber: Condition = { path: 'item.identity.kind', equals: 'residentId' };
const withoutNumber: Condition = { path: 'item.identity.kind', in: ['newborn', 'foreigner', 'lost'] };

/** Who belongs to the household (order 57 of 2021: 共同生活的家庭成员), and how each is told apart. */
export const memberPages: readonly PageDef[] = [
  {
    id: 'members.list',
    group: 'members',
    title: '家里有谁？',
    why: '先写申请人，再写一起生活的家里人。在外上学、打工、当兵、服刑的也写上，哪些人算进家庭，由系统按规定来算。',
    clauseParam: 'household.definition',
    fields: [
      {
        path: 'members',
        kind: 'list',
        label: '家里人',
        required: true,
        minimum: 1,
        maximum: 20,
        itemFields: [
          { path: 'name', kind: 'text', format: 'personName', label: '姓名', required: true, maxLength: 50 },
          {
            path: 'relation',
            kind: 'choice',
            label: '是申请人的什么人',
            required: true,
            when: notApplicant,
            options: [
              { value: 'spouse', label: '丈夫或妻子' },
              { value: 'child', label: '子女', hint: '包括养子女、继子女' },
              { value: 'parent', label: '父母' },
              { value: 'grandparent', label: '祖父母、外祖父母' },
              { value: 'grandchild', label: '孙子女、外孙子女' },
              { value: 'childInLaw', label: '儿媳、女婿' },
              { value: 'parentInLaw', label: '公婆、岳父母' },
              { value: 'sibling', label: '兄弟姐妹' },
              { value: 'other', label: '其他' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'members.identity',
    group: 'members',
    title: '{name}的身份证号',
    why: '没有身份证号也能申请，选合适的一项就行。',
    repeatOver: 'members',
    fields: [
      {
        path: 'identity.kind',
        kind: 'choice',
        label: '用什么证明身份',
        required: true,
        options: [
          { value: 'residentId', label: '有18位身份证号', hint: '户口本上也能查到' },
          { value: 'newborn', label: '刚出生，还没上户口' },
          { value: 'foreigner', label: '外国人或港澳台居民' },
          { value: 'lost', label: '没有户口，或者号码查不到' },
        ],
      },
      {
        path: 'identity.number',
        kind: 'idNumber',
        label: '身份证号',
        required: true,
        sensitive: true,
        when: withNumber,
      },
      {
        path: 'identity.number',
        kind: 'text',
        label: '护照或通行证号码',
        required: true,
        maxLength: 30,
        sensitive: true,
        when: { path: 'item.identity.kind', equals: 'foreigner' },
      },
      { path: 'birthOn', kind: 'date', label: '出生日期', hint: '记不准就写大概', required: true, when: withoutNumber },
      {
        path: 'sex',
        kind: 'choice',
        label: '性别',
        required: true,
        when: withoutNumber,
        options: [
          { value: 'female', label: '女' },
          { value: 'male', label: '男' },
        ],
      },
    ],
  },
];
