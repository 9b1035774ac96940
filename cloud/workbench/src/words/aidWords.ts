import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';

const words: Record<AidCode, string> = {
  dibao: '低保',
  tekun: '特困供养',
  dibaoMarginal: '低保边缘',
  temporaryEmergency: '临时救助 · 急难型',
  temporaryExpenditure: '临时救助 · 支出型',
  rigidExpenditure: '刚性支出困难',
  medical: '医疗救助',
  education: '教育救助',
  housing: '住房救助',
  employment: '就业救助',
  disaster: '受灾救助',
};

/** What an aid is called. */
export const aidWords = (aid: AidCode): string => words[aid];
