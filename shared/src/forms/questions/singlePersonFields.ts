import { relations } from '../../kernel/person';
import type { Condition } from '../condition';
import type { FieldDef } from '../pageDef';

const disabled: Condition = { path: 'item.health.status', equals: 'disabled' };
const severe: Condition = {
  any: [
    { path: 'item.health.status', equals: 'seriouslyIll' },
    { all: [disabled, { path: 'item.health.alsoSeriouslyIll', equals: true }] },
    { all: [disabled, { path: 'item.health.disability.grade', in: [1, 2] }] },
    {
      all: [
        disabled,
        { path: 'item.health.disability.grade', equals: 3 },
        { path: 'item.health.disability.category', in: ['intellectual', 'mental'] },
      ],
    },
  ],
};
const notAlone: Condition = { path: 'members[].relation', in: relations.filter((relation) => relation !== 'self') };

/** 单人户 needs a request (E02; XT 4): asked of those alone whom it is for, and of nobody who asks for no 低保. */
export const singlePersonFields: readonly FieldDef[] = [
  {
    path: 'asksAlone',
    kind: 'yesNo',
    label: '全家不符合低保时，要不要单独为他申请（可不选）',
    hint: '重残、重病的人，有的地方可以一个人享受低保',
    required: false,
    when: {
      all: [severe, { path: 'needs.aids', in: ['dibao', 'dibaoMarginal'] }, notAlone],
    },
  },
];
