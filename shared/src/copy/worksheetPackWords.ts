import { worksheetFillings } from './worksheetLabels';

/** Keys that packs write in their tables, in words. */
const ofTables: Readonly<Record<string, string>> = {
  ...worksheetFillings.cause,
  ...worksheetFillings.group,
  ...worksheetFillings.grade,
  assets: '财产',
  vehicles: '机动车',
  homes: '住房',
  sight: '视力',
  hearing: '听力',
  speech: '言语',
  limb: '肢体',
  intellectual: '智力',
  mental: '精神',
  multiple: '多重',
  // How much someone can work; care has its `full` from the grades above.
  partial: '部分有劳动能力',
};

const ofLabour: Readonly<Record<string, string>> = { ...ofTables, full: '有劳动能力' };

/** A key of a pack's table in words, as the parameter means it; a word that is not known stays. */
export function packWord(param: string, key: string): string {
  const words = param === 'income.labourCoefficients' ? ofLabour : ofTables;
  return Object.prototype.hasOwnProperty.call(words, key) ? (words[key] ?? key) : key;
}
