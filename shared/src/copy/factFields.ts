import type { Facts } from '../assessment/facts';
import type { PageDef } from '../forms/pageDef';
import { memberLifePages } from '../forms/questions/memberLife';
import { memberPages } from '../forms/questions/members';
import { obligorPages } from '../forms/questions/obligors';
import { placePages } from '../forms/questions/place';
import { worksheetFillings } from './worksheetLabels';
import type { FactEditor } from './factEditor';

/** One figure of a fact: its key inside the item (`absence.sinceOn`), its label, how it is entered. */
export interface FactField {
  key: string;
  label: string;
  editor: FactEditor;
  /** Shown only where it is known, or where everything is asked for. */
  rare?: true;
}

const money: FactEditor = { kind: 'money' };
const yesNo: FactEditor = { kind: 'yesNo' };
const count = (unit: string, least = 0, most = 99): FactEditor => ({ kind: 'count', least, most, unit });
const choice = (words: Readonly<Record<string, string>>): FactEditor => ({
  kind: 'choice',
  options: Object.entries(words).map(([value, label]) => ({ value, label })),
});

/** The options of a question, in its own words. */
const asAsked = (pages: readonly PageDef[], path: string): Record<string, string> =>
  Object.fromEntries(
    pages
      .flatMap(({ fields }) => fields.flatMap((field) => [field, ...(field.itemFields ?? [])]))
      .filter((field) => field.path === path)
      .flatMap(({ options = [] }) => options.map(({ value, label }) => [String(value), label] as const)),
  );

const disabilityKinds = asAsked(memberLifePages, 'health.disability.category');
const disabilityGrades = asAsked(memberLifePages, 'health.disability.grade');

/** A disability as on the card: its kind and its grade are found together. */
const disability: FactEditor = {
  kind: 'choice',
  options: [
    { value: 'none', label: '没有残疾', fact: null },
    ...Object.entries(disabilityKinds).flatMap(([category, kindWords]) =>
      Object.entries(disabilityGrades).map(([grade, gradeWords]) => ({
        value: `${category}.${grade}`,
        label: `${kindWords}${gradeWords}`,
        fact: { category, grade: Number(grade) },
      })),
    ),
  ],
};

export const incomeKinds = { wage: '工资', business: '经营', property: '财产', transfer: '转移' } as const;
/** Also what a transfer can be. */
export const transferKinds: Readonly<Record<string, string>> = worksheetFillings.kind;
export const spendingKinds = {
  medical: '看病',
  education: '上学',
  care: '照料',
  housing: '住房',
  other: '其他',
} as const;

export const memberFields: readonly FactField[] = [
  { key: 'livesTogether', label: '住在一起', editor: yesNo },
  { key: 'occupation', label: '在做什么', editor: choice(asAsked(memberLifePages, 'occupation')) },
  { key: 'disability', label: '残疾', editor: disability },
  { key: 'seriouslyIll', label: '重病', editor: yesNo },
  { key: 'listedIllness', label: '病种', editor: choice({ A: '第一档', B: '第二档', C: '第三档' }), rare: true },
  { key: 'married', label: '结了婚', editor: yesNo, rare: true },
  { key: 'legalDutyFound', label: '有法定义务', editor: yesNo, rare: true },
  { key: 'receivesDibao', label: '在领低保', editor: yesNo, rare: true },
  { key: 'absence.sinceOn', label: '从哪天起不在家', editor: { kind: 'date' }, rare: true },
  { key: 'absence.declaredMissing', label: '法院宣告了失踪', editor: yesNo, rare: true },
  {
    key: 'relation',
    label: '是申请人的',
    editor: choice({ self: '本人', ...asAsked(memberPages, 'relation') }),
    rare: true,
  },
  { key: 'birthOn', label: '出生日期', editor: { kind: 'date' }, rare: true },
];

export const incomeFields: readonly FactField[] = [
  { key: 'amountFen', label: '金额', editor: money },
  { key: 'months', label: '是几个月的', editor: count('个月', 1, 120) },
  { key: 'operatingFen', label: '经营成本', editor: money, rare: true },
  { key: 'depreciationFen', label: '折旧', editor: money, rare: true },
  { key: 'incomeTaxFen', label: '个人所得税', editor: money, rare: true },
  { key: 'socialInsuranceFen', label: '社会保险费', editor: money, rare: true },
  { key: 'employmentCostFen', label: '上班的花费', editor: money, rare: true },
];

export const spendingFields: readonly FactField[] = [
  { key: 'kind', label: '花在哪里', editor: choice(spendingKinds), rare: true },
  { key: 'amountFen', label: '自己掏的', editor: money },
  { key: 'months', label: '是几个月的', editor: count('个月', 1, 120) },
];

export const propertyFields: readonly FactField[] = [
  { key: 'cashFen', label: '存款、理财等', editor: money },
  { key: 'cars', label: '汽车', editor: count('辆') },
  { key: 'homes', label: '住房', editor: count('套') },
  { key: 'foundWithinLimits', label: '没有超过规定', editor: yesNo },
  { key: 'foundWithinMarginalLimits', label: '没有超过边缘的规定', editor: yesNo, rare: true },
];

export const obligorFields: readonly FactField[] = [
  { key: 'relation', label: '是申请人的', editor: choice(asAsked(obligorPages, 'relation')), rare: true },
  { key: 'incomeMonthlyFen', label: '他家每月收入', editor: money },
  { key: 'householdSize', label: '他家人口', editor: count('人', 1) },
  { key: 'parentsSupported', label: '赡养几位老人', editor: count('位', 1, 9) },
  { key: 'foundUnable', label: '没有能力赡养', editor: yesNo },
];

export const tekunFields: readonly FactField[] = [
  { key: 'unmetIndicators', label: '自理能力六项里做不到的', editor: count('项', 0, 6), rare: true },
  { key: 'support', label: '供养方式', editor: choice({ dispersed: '分散供养', institution: '集中供养' }), rare: true },
];

export const reliefFields: readonly FactField[] = [
  { key: 'emergencyFound', label: '遇到了急难', editor: yesNo, rare: true },
  { key: 'spendingBeyondMeansFound', label: '支出超出承受能力', editor: yesNo, rare: true },
  { key: 'proposedFen', label: '打算给多少', editor: money, rare: true },
];

export const marginalGrantField: FactField = {
  key: 'marginalGrantFound',
  label: '符合低保边缘家庭补助的条件',
  editor: yesNo,
  rare: true,
};

export const areaField: FactField = {
  key: 'area',
  label: '户口在农村还是城镇',
  editor: choice(asAsked(placePages, 'registration.kind')),
  rare: true,
};

/** Whose an income or a spending is. */
export const ownerField = (members: Facts['members']): FactField => ({
  key: 'memberId',
  label: '是谁的',
  editor: choice(Object.fromEntries(members.map(({ id, name }) => [id, name]))),
  rare: true,
});

/** Who asks to be taken in alone, and who asks it for them: found together, or nobody (E02). */
export const singlePersonField = (members: Facts['members']): FactField => ({
  key: 'singlePersonEntry',
  label: '单人户申请',
  editor: {
    kind: 'choice',
    options: [
      { value: 'none', label: '没有申请', fact: null },
      ...members.flatMap(({ id, name }) => [
        { value: `${id}.self`, label: `${name}本人提出`, fact: { memberId: id, requestedBy: 'self' } },
        {
          value: `${id}.nearRelative`,
          label: `近亲属替${name}提出`,
          fact: { memberId: id, requestedBy: 'nearRelative' },
        },
      ]),
    ],
  },
  rare: true,
});
