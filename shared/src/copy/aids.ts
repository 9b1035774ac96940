import { aidOptions } from '../forms/aidOptions';
import type { AidCode } from '../kernel/aidCode';

const officialNames: Record<AidCode, string> = {
  dibao: '最低生活保障',
  tekun: '特困人员救助供养',
  dibaoMarginal: '最低生活保障边缘家庭认定',
  temporaryEmergency: '临时救助（急难型）',
  temporaryExpenditure: '临时救助（支出型）',
  rigidExpenditure: '刚性支出困难家庭认定',
  medical: '医疗救助',
  education: '教育救助',
  housing: '住房救助',
  employment: '就业救助',
  disaster: '受灾人员救助',
};

const option = (aid: AidCode) => aidOptions.filter((one) => one.value === aid)[0];

/** What people call an aid: 低保. */
export const aidName = (aid: AidCode): string => option(aid)?.label ?? officialNames[aid];

/** What an aid gives, in a sentence. */
export const aidInASentence = (aid: AidCode): string => option(aid)?.hint ?? '';

/** What an aid is called in the law and in notices: 最低生活保障. */
export const officialAidName = (aid: AidCode): string => officialNames[aid];
