import type { AidCode } from '../../kernel/aidCode';

/** The aids by their official short names, as packs and their checks show them. */
export const aidNames = {
  dibao: '最低生活保障',
  tekun: '特困人员救助供养',
  dibaoMarginal: '最低生活保障边缘家庭',
  temporaryEmergency: '临时救助（急难型）',
  temporaryExpenditure: '临时救助（支出型）',
  rigidExpenditure: '刚性支出困难家庭',
  medical: '医疗救助',
  education: '教育救助',
  housing: '住房救助',
  employment: '就业救助',
  disaster: '受灾人员救助',
} as const satisfies Record<AidCode, string>;
