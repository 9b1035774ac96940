import type { FalsehoodCode } from '../kernel/falsehoodCode';
import type { FindingAction, FindingStatus } from '../casework/falseCommitment/findingTable';

const falsehoods: Readonly<Record<FalsehoodCode, string>> = {
  members: '家里有哪些人',
  income: '收入',
  property: '财产',
  obligors: '赡养抚养的人',
  changes: '变化没有报告',
};

/** What a commitment is doubted in, in a word or two. */
export const falsehoodWords = (code: FalsehoodCode): string => falsehoods[code];

const statuses: Readonly<Record<FindingStatus, string>> = {
  established: '已查明，等听取说明',
  heard: '已听取说明，等法律审核',
  confirmed: '已认定，等公示',
  posted: '公示中',
  stands: '认定成立，不公示',
  removed: '认定成立，公示已撤下',
  dropped: '不认定',
};

/** The stage of a finding, on the desk. */
export const findingStatusWords = (status: FindingStatus): string => statuses[status];

const actions: Readonly<Record<FindingAction, string>> = {
  establishFacts: '查明情况',
  makeStatement: '本人说明',
  recordHearing: '听取说明',
  passLegalReview: '法律审核通过',
  failLegalReview: '法律审核不通过',
  postDishonestyNotice: '张贴公示',
  forgoNotice: '不公示',
  contestFinding: '提出异议',
  concludeContest: '异议复核',
  dropFinding: '撤销认定',
  removeDishonestyNotice: '撤下公示',
};

/** What was done in a finding, on the desk. */
export const findingActionWords = (action: FindingAction): string => actions[action];
