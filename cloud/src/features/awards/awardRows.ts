import { aidName, officialAidName } from '@twin-pledge/shared/copy/aids';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { AwardRowProblem } from '@twin-pledge/shared/kernel/awardRowProblem';
import { readYuan } from '@twin-pledge/shared/kernel/fen';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Relation } from '@twin-pledge/shared/kernel/person';
import type { PayeeAccount } from './award';

/** The columns of a list of families, one row a person; the head's row says what the family gets. */
export const awardColumns = [
  '户主身份证号',
  '姓名',
  '身份证号',
  '与户主关系',
  '救助项目',
  '是否享受',
  '月救助金额',
  '起发月份',
  '乡镇（街道）',
  '村（社区）',
  '开户银行',
  '账户姓名',
  '银行账号',
] as const;
export type AwardColumn = (typeof awardColumns)[number];

/** Those without which nothing can be read. */
export const requiredAwardColumns: readonly AwardColumn[] = [
  '户主身份证号',
  '姓名',
  '身份证号',
  '救助项目',
  '月救助金额',
  '起发月份',
  '乡镇（街道）',
  '村（社区）',
];

/** What one row says in its columns. */
export type AwardRowText = Record<AwardColumn, string>;

/** What is wrong with a row, and what the sentence about it names. */
export interface RowFault {
  problem: AwardRowProblem;
  about: string | null;
}

export interface AwardRowPerson {
  name: string;
  idNumber: string;
  birthOn: PlainDate;
  headNumber: string;
  aid: AidCode;
  relation: Relation;
  covered: boolean;
}

/** What the head's row says of the family. */
export interface AwardRowFamily {
  amountFen: number | null;
  sinceMonth: string;
  account: PayeeAccount | null;
}

const rollAids: readonly AidCode[] = ['dibao', 'tekun', 'dibaoMarginal', 'rigidExpenditure'];
/** Recognised without money of their own: the amount may be left out. */
const unpaidAids: readonly AidCode[] = ['dibaoMarginal', 'rigidExpenditure'];
const otherNames: Readonly<Record<string, AidCode>> = {
  城市低保: 'dibao',
  农村低保: 'dibao',
  城乡低保: 'dibao',
  最低生活保障: 'dibao',
  特困: 'tekun',
  特困人员: 'tekun',
  特困供养: 'tekun',
  低保边缘: 'dibaoMarginal',
  低保边缘家庭: 'dibaoMarginal',
  低收入家庭: 'dibaoMarginal',
  刚性支出困难家庭: 'rigidExpenditure',
};
const relationWords: readonly [RegExp, Relation][] = [
  [/户主|本人/, 'self'],
  [/配偶|丈夫|妻/, 'spouse'],
  [/孙/, 'grandchild'],
  [/祖|爷|奶|姥/, 'grandparent'],
  [/父|母|岳|公公|婆婆/, 'parent'],
  [/子|女|儿|媳|婿/, 'child'],
  [/兄|弟|姐|妹/, 'sibling'],
];

/** Reads who a row is about, or says what is wrong with it. */
export function readAwardPerson(text: AwardRowText, todayOn: PlainDate): AwardRowPerson | RowFault {
  if (text.姓名 === '') return fault('nameMissing');
  if (/[eE]\+|\.\d/.test(text.身份证号) || /[eE]\+|\.\d/.test(text.户主身份证号)) return fault('idNumberCutOff');
  const own = readIdNumber(text.身份证号, todayOn);
  if (!own.ok) return fault('idNumberWrong');
  const head = readIdNumber(text.户主身份证号, todayOn);
  if (!head.ok) return fault('headNumberWrong');
  const aid = aidOf(text.救助项目);
  if (!aid) return fault('aidUnknown', text.救助项目);
  if (!['', '是', '否'].includes(text.是否享受)) return fault('coveredWrong');
  return {
    name: text.姓名,
    idNumber: own.id.number,
    birthOn: own.id.bornOn,
    headNumber: head.id.number,
    aid,
    relation: own.id.number === head.id.number ? 'self' : relationOf(text.与户主关系),
    covered: text.是否享受 !== '否',
  };
}

/** Reads what the head's row says of the family, or says what is wrong with it. */
export function readAwardFamily(text: AwardRowText, aid: AidCode, todayOn: PlainDate): AwardRowFamily | RowFault {
  const amount = readYuan(text.月救助金额);
  const mayBeUnpaid = text.月救助金额 === '' && unpaidAids.includes(aid);
  if (!amount.ok && !mayBeUnpaid) return fault('amountWrong');
  const sinceMonth = monthOf(text.起发月份);
  if (sinceMonth === null || sinceMonth > todayOn.slice(0, 7)) return fault('monthWrong');
  const accountNumber = text.银行账号.replaceAll(/[\s-]/g, '');
  if (accountNumber !== '' && !/^\d{8,30}$/.test(accountNumber)) return fault('accountWrong');
  const account = { bankName: text.开户银行, holderName: text.账户姓名 || text.姓名, accountNumber };
  return { amountFen: amount.ok ? amount.amountFen : null, sinceMonth, account: accountNumber === '' ? null : account };
}

/** Whether reading came to a fault. */
export const isFault = (read: object): read is RowFault => 'problem' in read;

/** A fault with what its sentence names. */
export const fault = (problem: AwardRowProblem, about: string | null = null): RowFault => ({ problem, about });

const aidOf = (text: string): AidCode | undefined =>
  otherNames[text] ?? rollAids.find((aid) => aidName(aid) === text || officialAidName(aid) === text);

const relationOf = (text: string): Relation => relationWords.find(([words]) => words.test(text))?.[1] ?? 'other';

/** `2024-05`, `2024年5月`, `202405` and whole dates; null for what is no month. */
function monthOf(text: string): string | null {
  const match = /^(\d{4})(?:[-/.年]?(\d{1,2}))(?:[-/.月]\d{0,2}日?)?$/.exec(text);
  const month = Number(match?.[2]);
  if (!match || month < 1 || month > 12) return null;
  return `${match[1]}-${String(month).padStart(2, '0')}`;
}
