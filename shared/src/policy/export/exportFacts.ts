import { aidCodes } from '../../kernel/aidCode';
import { relations } from '../../kernel/person';

/** What a fact is: it says which formats and code tables fit it. */
export type ExportFactKind = 'text' | 'number' | 'fen' | 'date' | 'month' | 'code' | 'flag';

interface ExportFact {
  kind: ExportFactKind;
  /** In Chinese, for who writes a layout. */
  label: string;
  /** Of a code: what it can be. */
  codes?: readonly string[];
  /** Known of each person, not of the case. */
  ofPerson?: true;
}

const personFacts = (prefix: 'head' | 'member', who: string) => {
  const ofPerson = prefix === 'member' ? ({ ofPerson: true } as const) : {};
  const fact = (kind: ExportFactKind, label: string, codes?: readonly string[]): ExportFact => ({
    kind,
    label: `${who}${label}`,
    ...(codes ? { codes } : {}),
    ...ofPerson,
  });
  return {
    [`${prefix}.name`]: fact('text', '姓名'),
    [`${prefix}.idNumber`]: fact('text', '身份证号'),
    [`${prefix}.sex`]: fact('code', '性别', ['female', 'male']),
    [`${prefix}.birthOn`]: fact('date', '出生日期'),
    [`${prefix}.relation`]: fact('code', '与申请人关系', relations),
    [`${prefix}.covered`]: fact('flag', '是不是保障对象'),
    [`${prefix}.disabilityGrade`]: fact('number', '残疾等级'),
    [`${prefix}.phone`]: fact('text', '电话'),
  };
};

/** Everything that a layout of the provincial book can draw on; one row a case, or one a person. */
export const exportFacts: Readonly<Record<string, ExportFact>> = {
  'row.number': { kind: 'number', label: '序号' },
  'case.number': { kind: 'text', label: '申请编号' },
  'case.aid': { kind: 'code', label: '救助项目', codes: aidCodes },
  'case.sentOn': { kind: 'date', label: '申请日期' },
  'case.householdSize': { kind: 'number', label: '家庭人口' },
  'case.coveredCount': { kind: 'number', label: '保障人数' },
  'case.handlerName': { kind: 'text', label: '经办人' },
  'decision.outcome': { kind: 'code', label: '审核结果', codes: ['approved', 'refused'] },
  'decision.on': { kind: 'date', label: '决定日期' },
  'decision.officeName': { kind: 'text', label: '作出决定的机关' },
  'decision.noticeNumber': { kind: 'text', label: '通知书文号' },
  'decision.amount': { kind: 'fen', label: '救助金额' },
  'decision.per': { kind: 'code', label: '发放方式', codes: ['month', 'once'] },
  'decision.fromMonth': { kind: 'month', label: '起发月份' },
  'place.countyName': { kind: 'text', label: '县（市、区）' },
  'place.townshipName': { kind: 'text', label: '乡镇（街道）' },
  'place.villageName': { kind: 'text', label: '村（社区）' },
  'place.villageCode': { kind: 'text', label: '村（社区）区划代码' },
  'place.address': { kind: 'text', label: '住址' },
  'place.registrationKind': { kind: 'code', label: '户口性质', codes: ['rural', 'urban'] },
  'account.bankName': { kind: 'text', label: '开户银行' },
  'account.holderName': { kind: 'text', label: '账户姓名' },
  'account.number': { kind: 'text', label: '银行账号' },
  ...personFacts('head', '申请人'),
  ...personFacts('member', '成员'),
};

/** A fact by its id; undefined for one that there is not. */
export const exportFact = (id: string): ExportFact | undefined =>
  Object.prototype.hasOwnProperty.call(exportFacts, id) ? exportFacts[id] : undefined;
