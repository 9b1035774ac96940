import type { Condition } from '../condition';
import type { PageDef } from '../pageDef';

const forSomeoneElse: Condition = { path: 'purpose.forWhom', in: ['family', 'helped', 'found'] };

/** Who files, and for whom (A06). */
export const purposePages: readonly PageDef[] = [
  {
    id: 'purpose.who',
    group: 'purpose',
    title: '您给谁申请？',
    why: '别人可以帮着填，但不能替本人签字。',
    fields: [
      {
        path: 'purpose.forWhom',
        kind: 'choice',
        label: '给谁申请',
        required: true,
        options: [
          { value: 'self', label: '给自己家', hint: '您和申请人是同一个人' },
          { value: 'family', label: '帮家里人', hint: '比如帮父母、兄弟姐妹代填' },
          { value: 'helped', label: '帮村里人', hint: '协理员、网格员、村干部代办' },
          { value: 'found', label: '工作中发现有人困难', hint: '经办人、协理员替对方提出' },
        ],
      },
      {
        path: 'purpose.filerName',
        kind: 'text',
        format: 'personName',
        label: '您的姓名',
        required: true,
        maxLength: 50,
        when: forSomeoneElse,
      },
      {
        path: 'purpose.filerPhone',
        kind: 'phone',
        label: '您的电话',
        hint: '有进展也会告诉您',
        required: true,
        sensitive: true,
        when: forSomeoneElse,
      },
      {
        path: 'purpose.relationToApplicant',
        kind: 'choice',
        label: '您是申请人的什么人',
        required: true,
        when: { path: 'purpose.forWhom', equals: 'family' },
        options: [
          { value: 'child', label: '子女', hint: '包括儿媳、女婿' },
          { value: 'spouse', label: '丈夫或妻子' },
          { value: 'parent', label: '父母' },
          { value: 'sibling', label: '兄弟姐妹' },
          { value: 'grandchild', label: '孙子女、外孙子女' },
          { value: 'grandparent', label: '祖父母、外祖父母' },
          { value: 'other', label: '其他亲友' },
        ],
      },
      {
        path: 'purpose.applicantAgrees',
        kind: 'yesNo',
        label: '他本人知道并同意您帮着申请吗',
        hint: '本人听不懂、说不清的，问他的监护人',
        required: true,
        mustBeYes: true,
        when: forSomeoneElse,
      },
    ],
  },
];
