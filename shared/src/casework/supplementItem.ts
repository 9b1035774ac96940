/** One item of a one-time notice: a paper, an answer or a signature that is missing (A04). */
export interface SupplementItem {
  key: string;
  kind: 'paper' | 'answer' | 'signature';
  typeCode: string | null;
  memberId: string | null;
  title: string;
  explanation: string;
}
