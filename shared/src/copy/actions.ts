import type { CaseAction } from '../casework/actions';

/** On the desk: the history as the office keeps it. */
const words: Record<CaseAction, string> = {
  submit: '申请已送到',
  requestSupplement: '经办人一次告知要补的材料',
  answerSupplement: '材料已补交',
  accept: '已受理',
  refuseAcceptance: '不予受理',
  correct: '更正了填写的内容',
  withdraw: '申请已撤回',
  announceLapse: '提醒：再不补材料，申请会终止',
  lapse: '一直没有补材料，申请终止',
  recordDeath: '登记申请人去世',
  reassign: '换了经办人',
  linkDuplicate: '与家里的另一份申请合在一起看',
  recordTrip: '记一次跑窗口',
  requestCall: '重要消息没看，安排打电话',
  recordVerificationRequest: '户口所在地已提出信息核对',
  recordCall: '已打电话告知',
};

/** To the resident; null for what only the office has to do with. */
const wordsForResident: Record<CaseAction, string | null> = {
  submit: '申请已送到',
  requestSupplement: '经办人一次告诉您要补什么',
  answerSupplement: '您补的材料收到了',
  accept: '已受理',
  refuseAcceptance: '没有受理',
  correct: '更正收到了',
  withdraw: '申请已撤回',
  announceLapse: '提醒您补材料，再不补申请会终止',
  lapse: '材料一直没有补，申请终止',
  recordDeath: '申请人去世，申请终止',
  reassign: '换了经办人',
  linkDuplicate: '和家里的另一份申请放在一起看',
  recordTrip: '您到窗口来了一趟',
  requestCall: null,
  recordCall: '工作人员给您打了电话',
  recordVerificationRequest: '已请户口所在地核对家庭情况',
};

/** What happened to a case, in the words of the desk. */
export const actionWords = (action: CaseAction): string => words[action];

/** What happened to a case, as its applicant reads it; null for what concerns the office alone. */
export const actionWordsForResident = (action: CaseAction): string | null => wordsForResident[action];
