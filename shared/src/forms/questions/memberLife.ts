import type { Condition } from '../condition';
import type { PageDef } from '../pageDef';
import { guardianFields } from './guardianFields';
import { healthFields } from './healthFields';
import { singlePersonFields } from './singlePersonFields';

const notApplicant: Condition = { not: { path: 'item.id', equals: 'm1' } };
const adult: Condition = { not: { path: 'item.birthOn', ageBelow: 18 } };
const under16: Condition = { path: 'item.birthOn', ageBelow: 16 };
const livesElsewhereByNature: Condition = {
  path: 'item.occupation',
  in: ['military', 'imprisoned', 'missing', 'clergy'],
};

/** What each member does, and how they are: this decides who counts, who can work, and who signs. */
export const memberLifePages: readonly PageDef[] = [
  {
    id: 'members.life',
    group: 'members',
    title: '{name}现在怎么样？',
    why: '在读本科及以下的成年子女算家里人；服刑、失踪、出家满三年的不算，读研究生的由当地规定。',
    clauseParam: 'household.notCounted',
    repeatOver: 'members',
    fields: [
      {
        path: 'occupation',
        kind: 'choice',
        label: '现在在做什么',
        required: true,
        when: under16,
        options: [
          { value: 'preschool', label: '还没上学' },
          { value: 'student', label: '在上学' },
          { value: 'atHome', label: '没上学，在家' },
          { value: 'missing', label: '下落不明' },
        ],
      },
      {
        path: 'occupation',
        kind: 'choice',
        label: '现在在做什么',
        required: true,
        when: { not: under16 },
        options: [
          { value: 'working', label: '在工作', hint: '打工、种地、做小生意都算' },
          { value: 'atHome', label: '没有工作，在家' },
          { value: 'retired', label: '退休，或者年纪大不干活了' },
          { value: 'student', label: '在上学', hint: '中学、中专、大专、本科' },
          { value: 'postgraduate', label: '读研究生或博士' },
          { value: 'military', label: '在当兵' },
          { value: 'imprisoned', label: '在服刑或强制戒毒' },
          { value: 'missing', label: '下落不明' },
          { value: 'clergy', label: '出家，在寺庙、教堂等生活' },
        ],
      },
      {
        path: 'absence.declaredMissing',
        kind: 'yesNo',
        label: '法院宣告他失踪了吗',
        required: true,
        when: { path: 'item.occupation', equals: 'missing' },
      },
      {
        path: 'absence.sinceOn',
        kind: 'date',
        label: '从什么时候开始的',
        hint: '记不准就写大概',
        required: true,
        when: { path: 'item.occupation', in: ['missing', 'clergy'] },
      },
      {
        path: 'livesTogether',
        kind: 'yesNo',
        label: '平时和申请人住在一起吗',
        hint: '外出上学、打工，家还在一起的，选“是”',
        required: true,
        when: { all: [notApplicant, adult, { not: livesElsewhereByNature }] },
      },
      {
        path: 'maritalStatus',
        kind: 'choice',
        label: '婚姻情况',
        required: true,
        when: { not: { path: 'item.birthOn', ageBelow: 20 } },
        options: [
          { value: 'married', label: '已婚' },
          { value: 'single', label: '没结过婚' },
          { value: 'divorced', label: '离婚' },
          { value: 'widowed', label: '丧偶' },
        ],
      },
      ...healthFields,
      ...singlePersonFields,
      ...guardianFields,
      {
        path: 'phone',
        kind: 'phone',
        label: '他的手机号（可不填）',
        hint: '授权要他自己签，可以把链接发给他',
        required: false,
        sensitive: true,
        when: { all: [notApplicant, adult, { not: livesElsewhereByNature }] },
      },
    ],
  },
];
