import type { GroupId } from '../pageDef';

/** The nine groups of questions, in order, as the task list names them. */
export const groupTitles: Record<GroupId, string> = {
  purpose: '给谁申请',
  place: '住在哪里',
  needs: '遇到的困难',
  members: '家里有谁',
  incomes: '家里的收入',
  property: '家里的财产',
  spending: '不得不花的钱',
  obligors: '不住一起的亲人',
  account: '收钱的账户',
};
