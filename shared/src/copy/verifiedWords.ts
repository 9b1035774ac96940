import type { StatedKind, VerifiedKind } from '../kernel/verifiedKind';

/** What a source was asked for, in the words of reports, lists and files of results. */
export const verifiedKindWords: Readonly<Record<VerifiedKind, string>> = {
  wage: '工资',
  business: '经营收入',
  propertyIncome: '财产收入',
  pension: '养老金',
  basicPension: '城乡居民养老金',
  otherTransfer: '其他转移收入',
  deposits: '存款',
  cars: '汽车',
  homes: '住房',
  marriage: '婚姻登记',
  death: '死亡登记',
  householdRegister: '户籍',
  socialInsurance: '社会保险',
  marketRegistration: '市场主体登记',
  schooling: '学籍',
  disability: '残疾证',
};

const categories = {
  sight: '视力',
  hearing: '听力',
  speech: '言语',
  limb: '肢体',
  intellectual: '智力',
  mental: '精神',
  multiple: '多重',
};
const grades = ['一', '二', '三', '四'];

/** What a register can state, in words; files of results write the same words. */
export const statedWords: Readonly<Record<StatedKind, Readonly<Record<string, string>>>> = {
  marriage: { married: '已婚', unmarried: '未在婚' },
  death: { alive: '在世', dead: '已去世' },
  householdRegister: { registered: '在册', cancelled: '已注销' },
  socialInsurance: { employed: '单位参保', flexible: '灵活就业参保', none: '没有参保' },
  marketRegistration: { registered: '有登记', none: '没有登记' },
  schooling: { enrolled: '在读', none: '不在读' },
  disability: Object.fromEntries([
    ['none', '没有残疾证'],
    ...Object.entries(categories).flatMap(([category, word]) =>
      grades.map((grade, at) => [`${category}.${at + 1}`, `${word}${grade}级`]),
    ),
  ]) as Record<string, string>,
};
