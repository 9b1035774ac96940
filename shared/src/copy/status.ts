import type { CaseStatus, WaitingFor } from '../casework/statuses';

export interface StatusWords {
  /** A word or two for a badge. */
  readonly label: string;
  /** What it means for the resident, in a sentence. */
  readonly sentence: string;
  /** Whose turn it is; shown by colour, word and mark together. */
  readonly turn: 'resident' | 'office' | 'nobody';
}

const words: Record<CaseStatus, StatusWords> = {
  submitted: { label: '办理中', sentence: '申请收到了，经办人正在看材料。', turn: 'office' },
  accepted: { label: '已受理', sentence: '申请已经受理，接下来上门调查、核对情况。', turn: 'office' },
  notAccepted: {
    label: '不予受理',
    sentence: '这次申请没有受理，理由写在告知书里。不服可以复议或起诉。',
    turn: 'nobody',
  },
  withdrawn: { label: '已撤回', sentence: '申请已经撤回，以后有困难可以再申请。', turn: 'nobody' },
  lapsed: { label: '已终止', sentence: '材料一直没有补，申请自行终止，可以重新申请。', turn: 'nobody' },
  applicantDeceased: {
    label: '已终止',
    sentence: '申请人已经去世，这件申请终止。家里人可以另外申请。',
    turn: 'nobody',
  },
};

const waiting: StatusWords = {
  label: '等您处理',
  sentence: '还差材料，请您补上。补交以前，办理时间停下来不算。',
  turn: 'resident',
};

/** What a stage of a case is called to the resident; a case that waits for them says so first. */
export const statusWords = (status: CaseStatus, waitingFor: WaitingFor = null): StatusWords =>
  waitingFor === 'resident' ? waiting : words[status];
