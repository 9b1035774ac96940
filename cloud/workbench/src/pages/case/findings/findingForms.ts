import type { StaffFindingAction } from '@twin-pledge/shared/contracts/findings/findingActs';

interface FindingForm {
  label: string;
  /** What is to be written; none where the act speaks for itself. */
  words?: { name: 'statement' | 'reason'; label: string; hint: string };
  note?: string;
  /** What cannot be taken back is asked once more. */
  grave?: true;
}

/** What each act in a finding asks for on the desk. */
export const findingForms: Readonly<Record<StaffFindingAction, FindingForm>> = {
  makeStatement: {
    label: '代记本人说明',
    words: { name: 'statement', label: '本人怎么说', hint: '本人到窗口或打电话说的，照原话记' },
  },
  recordHearing: {
    label: '听取说明',
    words: {
      name: 'statement',
      label: '本人说了什么',
      hint: '请了没有来的，写明什么时候、怎么请的、请了几次',
    },
    note: '由没有经办、没有查这件事的人来听。本人在手机上写的说明，见右边记录。',
  },
  passLegalReview: {
    label: '法律审核：通过',
    words: { name: 'reason', label: '审核意见', hint: '事实清不清楚、有没有听取说明、程序合不合规定' },
    note: '通过以后认定成立，本人会收到通知，可以随时提出异议。',
    grave: true,
  },
  failLegalReview: {
    label: '法律审核：不通过',
    words: { name: 'reason', label: '为什么不通过', hint: '不通过的，不认定，这件事到此为止' },
  },
  forgoNotice: {
    label: '不公示',
    words: { name: 'reason', label: '为什么不公示', hint: '认定还在，只是不公示；已经张贴的，马上撤下' },
  },
  contestFinding: {
    label: '代记本人异议',
    words: {
      name: 'reason',
      label: '本人哪里不同意',
      hint: '本人到窗口或打电话提的；记下以后公示先撤下，县里换人复核',
    },
  },
  concludeContest: {
    label: '异议复核',
    words: { name: 'reason', label: '复核意见', hint: '本人会看到' },
    note: '由没有查、没有听、没有审过这件事的人复核。',
    grave: true,
  },
  dropFinding: {
    label: '撤销认定',
    words: { name: 'reason', label: '为什么撤销', hint: '撤销以后这件事到此为止，公示撤下' },
    grave: true,
  },
  removeDishonestyNotice: { label: '撤下公示', note: '公示期满，从公开栏撤下；没有点的，第二天系统自己记上。' },
};
