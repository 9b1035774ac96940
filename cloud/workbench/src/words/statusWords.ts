import type { CaseStatus } from '@twin-pledge/shared/casework/statuses';

const words: Record<CaseStatus, string> = {
  submitted: '待审核',
  accepted: '已受理',
  notAccepted: '不予受理',
  withdrawn: '已撤回',
  lapsed: '逾期未补，已终止',
  applicantDeceased: '申请人去世，已终止',
};

/** What a stage of the law is called. */
export const statusWords = (status: CaseStatus): string => words[status];
