import type { CaseAction } from '../casework/actions';

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

/** What happened to a case, in the words of its timeline. */
export const actionWords = (action: CaseAction): string => words[action];
