import type { Condition } from '../condition';
import type { PageDef } from '../pageDef';

const elsewhere: Condition = { path: 'registration.sameAsResidence', equals: false };
const own: Condition = { path: 'purpose.forWhom', equals: 'self' };

/** Where the household lives and is registered: this finds the township (A07). */
export const placePages: readonly PageDef[] = [
  {
    id: 'place.where',
    group: 'place',
    title: '申请人住在哪里？',
    why: '现在住的乡镇、街道来受理。户口不在这里的，也可以在这里申请。',
    clauseParam: 'intake.filingAtResidence',
    fields: [
      {
        path: 'residence.regionCode',
        kind: 'region',
        label: '现在住的村或社区',
        required: true,
        regionLevel: 'village',
      },
      {
        path: 'residence.detail',
        kind: 'text',
        label: '哪个小组、门牌号',
        hint: '比如：三组15号',
        required: true,
        maxLength: 100,
        sensitive: true,
      },
      { path: 'registration.sameAsResidence', kind: 'yesNo', label: '户口也在这个村或社区吗', required: true },
      {
        path: 'registration.regionCode',
        kind: 'region',
        label: '户口在哪里',
        hint: '至少选到县、区',
        required: true,
        regionLevel: 'county',
        when: elsewhere,
      },
      {
        path: 'registration.detail',
        kind: 'text',
        label: '户口本上的地址（可不填）',
        required: false,
        maxLength: 100,
        sensitive: true,
        when: elsewhere,
      },
      {
        path: 'registration.kind',
        kind: 'choice',
        label: '户口在农村还是城镇',
        hint: '农村和城镇的救助标准可能不一样',
        required: true,
        options: [
          { value: 'rural', label: '农村', hint: '户口在村里' },
          { value: 'urban', label: '城镇', hint: '户口在社区、居委会' },
        ],
      },
      {
        path: 'contactPhone',
        kind: 'phone',
        label: '打哪个电话能找到您',
        required: true,
        sensitive: true,
        when: own,
      },
      {
        path: 'contactPhone',
        kind: 'phone',
        label: '申请人的电话',
        hint: '没有电话可以不填，我们打您的电话',
        required: false,
        sensitive: true,
        when: { not: own },
      },
    ],
  },
];
