/** The five parts of the survey form (C02), and which lines of the short view say what was declared about each. */
export const surveyParts: readonly { part: string; label: string; rows: readonly string[] }[] = [
  { part: 'members', label: '家庭成员', rows: ['家庭成员', '不在一起的'] },
  { part: 'income', label: '家庭收入', rows: ['收入', '赡养抚养人'] },
  { part: 'spending', label: '刚性支出', rows: ['刚性支出'] },
  { part: 'property', label: '家庭财产', rows: ['财产'] },
  { part: 'living', label: '实际生活', rows: ['住址 / 户籍', '自己说的'] },
];
