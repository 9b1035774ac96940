import type { FieldProblemCode } from '../forms/fieldProblem';
import { fillMessage, type MessageParams } from './fillMessage';

/** One sentence for each thing that can be wrong with an answer: what is wrong, and how to put it right. */
const words: Record<FieldProblemCode, string> = {
  required: '[“{label}”]还没有填。',
  mustAgree: '要本人（或者他的监护人）同意，才能帮他申请。',
  tooLong: '太长了[，最多写{limit}个字]。',
  textCharacters: '里面有认不出来的符号，请删掉再试。',
  nameFormat: '姓名里不能有数字和符号，请照身份证上的写。',
  idLength: '身份证号应该是18位，请数一数。',
  idCharacters: '身份证号只能是数字，最后一位可以是X。',
  idBirthDate: '身份证号里的出生日期不对，请检查第7到14位。',
  idChecksum: '身份证号有一位写错了，请对着身份证再看一遍。',
  duplicateId: '这个号码[和{name}的]一样了，一个号码只能是一个人的。',
  passportFormat: '证件号码只能是字母和数字，请对着证件再看一遍。',
  phoneFormat: '电话号码不对。手机号是11位；座机请带上区号。',
  dateFormat: '请写成年、月、日，比如1956年3月8日。',
  dateImpossible: '没有这一天，请检查月份和日子。',
  dateInFuture: '这一天还没有到，请检查。',
  dateTooEarly: '年份太早了，请检查。',
  moneyFormat: '请只写数字，比如1200或者1200.50。',
  moneyNegative: '钱数不能是负的。',
  moneyTooLarge: '钱数太大了，请检查是不是多写了几位。单位是元。',
  moneyTooSmall: '钱数要大于0；没有这笔钱，就把这一项删掉。',
  integerFormat: '请只写数字，不要小数。',
  integerTooSmall: '数太小了[，最少是{minimum}]。',
  integerTooLarge: '数太大了[，最多是{maximum}]。',
  regionFormat: '请从列表里选一个地方。',
  regionNotVillage: '请一直选到村或者社区。',
  regionNotExact: '请至少选到县或者区。',
  regionNotCovered: '这个地方还没有开通，请给当地乡镇（街道）打电话。',
  bankAccountFormat: '账号应该是8到30位数字，请对着卡再看一遍。',
  notAnOption: '请从给出的里面选。',
  tooFew: '[至少选{minimum}项。]',
  tooMany: '太多了[，最多{maximum}项]。',
  memberUnknown: '选的这个人不在家里人里了，请重新选。',
  guardianSelf: '自己不能做自己的监护人，请选别人。',
  guardianNotAdult: '监护人要满18岁，请选别人。',
  guardianIncapable: '这个人自己也不能签字，请选别人做监护人。',
  twoSpouses: '申请人只能有一位丈夫或妻子，请检查和申请人的关系。',
  spouseMissing: '您说已婚，家里人里没有丈夫或妻子。漏了请加上，不住一起的也要写。',
  spouseButNotMarried: '家里人里有丈夫或妻子，婚姻情况却不是已婚，请看看哪个对。',
  ageOrder: '年龄和[跟{name}的]关系好像对不上，请看看有没有填错。',
  applicantAway: '申请人不在家，最好换一位在家的人做申请人。',
  dibaoAndTekun: '低保和特困供养只能享受一样。可以都申请，工作人员会帮您看哪样合适。',
  costAboveIncome: '成本比收入还多，请看看是不是写反了。',
  unknownField: '这一项系统里没有，请刷新后重填。',
  wrongType: '这一项填得不对，请重新填。',
  itemId: '这一项出了点问题，请删掉重新加。',
};

/** What else a server may say about a field of its own pages. */
const otherWords: Readonly<Record<string, string>> = {
  tooShort: '太短了，请写完整。',
  tooBig: '数太大了，请检查。',
  fileEmpty: '这个文件是空的，请重新拍一张。',
  tooSmall: '数太小了，请检查。',
  notAChoice: '请从给出的里面选。',
  wrongForm: '格式不对，请检查。',
  drawingEmpty: '还没有签字，请在框里写上名字。',
  dateBeforeStart: '结束的日子不能早于开始的日子。',
  calendarIncomplete: '这一年的放假安排不完整，请对照国务院办公厅的通知补全。',
  roleRegionLevel: '这个岗位和所在的地区级别对不上，请检查。',
  departmentOnly: '部门联络员要选所在的部门；别的岗位不用选。',
  standInUnsuitable: '这位同事不能替班，请选同一乡镇、在岗的经办人。',
  calendarDate: '日期看不懂，或者日历上没有这一天。',
  calendarKind: '第二列要写“休”或者“班”。',
  calendarOtherYear: '这一天不是这一年的，只有上一年12月的日子可以一起写。',
  calendarTwice: '这一天写了两遍，请删掉一遍。',
  calendarMakeUpWeekday: '调休上班的日子只能是星期六或者星期天，请检查。',
  passwordShort: '新密码太短了，至少要10个字符。',
  passwordSimple: '新密码太容易猜到，请换一个，比如几个不相干的词。',
  passwordLikeName: '新密码里不能有登录名，请换一个。',
  passwordSame: '新密码和现在的一样，请换一个。',
  passwordWrong: '现在的密码不对。',
  fixedAfterSending: '这一项交上去以后不能改，请联系经办人。',
};

const isOwn = (record: object, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);
const isKnown = (code: string): code is FieldProblemCode => isOwn(words, code);

/**
 * The sentence that stands at a field. `label` is the field's, for what is missing; params are the problem's own. A code
 * this version does not know asks to look again.
 */
export function fieldProblemWords(code: string, params: MessageParams = {}, label = ''): string {
  const template = isKnown(code) ? words[code] : isOwn(otherWords, code) ? otherWords[code] : undefined;
  return fillMessage(template ?? '这一项填得不对，请检查。', { ...params, label });
}
