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
  accepted: {
    label: '已受理',
    sentence: '申请已经受理，接下来上门调查、核对情况；由别的部门办的，会转过去。',
    turn: 'office',
  },
  investigated: { label: '评估中', sentence: '调查和核对做完了，正在评估家庭情况和需要的帮助。', turn: 'office' },
  assessed: { label: '等初审意见', sentence: '评估做完了，接下来提出初审意见。', turn: 'office' },
  publicity: { label: '公示中', sentence: '初审意见是同意，正在村里公示。', turn: 'office' },
  deciding: { label: '等决定', sentence: '前面的都办完了，等作出决定。', turn: 'office' },
  approved: { label: '已批准', sentence: '申请批准了。家里情况有变化，请及时告诉我们。', turn: 'nobody' },
  refused: {
    label: '没有批准',
    sentence: '这次没有批准，理由写在告知书里。还能申请什么，列在下面。不服可以复议或起诉。',
    turn: 'nobody',
  },
  relieved: { label: '已先救助', sentence: '情况紧急，先给了救助，手续后补。', turn: 'office' },
  referred: { label: '已转部门', sentence: '这件事由主管部门办，推送函已经送去，等答复。', turn: 'office' },
  referralAnswered: { label: '部门已答复', sentence: '主管部门已经答复，内容在这件申请里。', turn: 'nobody' },
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
