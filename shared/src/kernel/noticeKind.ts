/**
 * What the office tells in writing: acceptance and its refusal, the decision, the certificate of 低保 (D03, D04), and the
 * letter to a department (G06).
 */
export const noticeKinds = ['acceptance', 'nonAcceptance', 'approval', 'refusal', 'certificate', 'referral'] as const;

export type NoticeKind = (typeof noticeKinds)[number];
