import type { Condition } from '../condition';
import type { FieldDef } from '../pageDef';

const away: Condition = { path: 'item.occupation', in: ['missing', 'imprisoned'] };
const mayBeIncapable: Condition = {
  all: [
    { not: away },
    { not: { path: 'item.birthOn', ageBelow: 18 } },
    { path: 'item.health.status', in: ['ill', 'seriouslyIll', 'disabled'] },
  ],
};
const needsGuardian: Condition = {
  any: [
    { all: [{ not: away }, { path: 'item.birthOn', ageBelow: 18 }] },
    { all: [mayBeIncapable, { path: 'item.legallyCapable', equals: false }] },
  ],
};
const guardianElsewhere: Condition = {
  all: [needsGuardian, { path: 'item.guardianMemberId', equals: 'outside' }],
};

/** Who signs for a minor or an adult who can't (B05): a guardian, recorded as such. */
export const guardianFields: readonly FieldDef[] = [
  {
    path: 'legallyCapable',
    kind: 'yesNo',
    label: '能自己听明白、看明白，自己签字吗',
    hint: '不会写字、但心里明白的，选“是”',
    required: true,
    sensitive: true,
    when: mayBeIncapable,
  },
  {
    path: 'guardianMemberId',
    kind: 'memberRef',
    whoCan: 'otherAdult',
    label: '谁是监护人',
    hint: '要签的字，由监护人来签',
    required: true,
    when: needsGuardian,
  },
  {
    path: 'outsideGuardian.name',
    kind: 'text',
    format: 'personName',
    label: '监护人的姓名',
    hint: '监护人是村委会、居委会或福利院的，写单位名称',
    required: true,
    maxLength: 50,
    when: guardianElsewhere,
  },
  {
    path: 'outsideGuardian.relation',
    kind: 'text',
    label: '监护人是他的什么人',
    required: true,
    maxLength: 30,
    when: guardianElsewhere,
  },
  {
    path: 'outsideGuardian.idNumber',
    kind: 'idNumber',
    label: '监护人的身份证号',
    hint: '网上签字时用来核对；是单位的，填经手人的',
    required: false,
    sensitive: true,
    when: guardianElsewhere,
  },
  {
    path: 'outsideGuardian.phone',
    kind: 'phone',
    label: '监护人的电话',
    required: true,
    sensitive: true,
    when: guardianElsewhere,
  },
];
