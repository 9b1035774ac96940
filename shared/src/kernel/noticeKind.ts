/**
 * What the office tells in writing: acceptance and its refusal, the decision, the certificate of 低保 (D03, D04), the
 * letter to a department (G06), and what 特困 comes to once self-care and support are settled (C07, D05).
 */
export const noticeKinds = [
  'acceptance',
  'nonAcceptance',
  'approval',
  'refusal',
  'certificate',
  'referral',
  'careGrant',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];
