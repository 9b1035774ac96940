/** Changes that a family in receipt of aid reports (B07, F01), in the words that packs, notices and phone use. */
export const reportableChanges = {
  members: '家里人口有变化，例如出生、离婚、分开住',
  died: '有人去世',
  married: '有人结婚、嫁出去',
  moved: '搬家、迁户口',
  imprisoned: '有人服刑',
  missing: '有人失踪',
  health: '有人得了大病、病好了，或者残疾有变化',
  work: '有人找到工作、换了工作或者没了工作',
  postgraduate: '有人读研究生',
  income: '收入变多或者变少',
  property: '买了房子、汽车，或者存款变多',
} as const;

export type ReportableChange = keyof typeof reportableChanges;
