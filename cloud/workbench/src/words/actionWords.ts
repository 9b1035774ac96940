import type { CaseAction } from '@twin-pledge/shared/casework/actions';

const words: Record<CaseAction, string> = {
  submit: '提交申请',
  requestSupplement: '一次性告知补正',
  answerSupplement: '群众补交',
  accept: '受理',
  refuseAcceptance: '不予受理',
  correct: '更正填报内容',
  withdraw: '群众撤回',
  announceLapse: '提醒：到期不补将终止',
  lapse: '逾期未补，终止',
  recordDeath: '登记申请人去世',
  reassign: '改派',
  linkDuplicate: '关联重复申请',
  recordTrip: '登记来窗口一趟',
  requestCall: '重要消息未读，要打电话',
  recordCall: '电话告知',
  recordVerificationRequest: '已提核对 / 已发函',
};

/** What something that happened to a case is called in its history. */
export const actionWords = (action: CaseAction): string => words[action];
