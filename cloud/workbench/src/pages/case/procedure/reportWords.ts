import { yuan } from '@twin-pledge/shared/assessment/arithmetic';
import { statedWords, verifiedKindWords } from '@twin-pledge/shared/copy/verifiedWords';
import { readExact } from '@twin-pledge/shared/kernel/fraction';
import { isStated } from '@twin-pledge/shared/kernel/verifiedKind';
import type { VerifiedKind } from '@twin-pledge/shared/kernel/verifiedKind';

type ReportKind = VerifiedKind | 'obligorIncome';

const kindWords = (kind: ReportKind): string => (kind === 'obligorIncome' ? '收入（义务人）' : verifiedKindWords[kind]);
const counted: Partial<Record<ReportKind, string>> = { cars: '辆', homes: '套' };

/** What a line of the combined report is about: 示桂兰的养老金. */
export const reportTitle = (kind: ReportKind, memberName: string | null): string =>
  memberName === null ? kindWords(kind) : `${memberName}的${kindWords(kind)}`;

/** A value of the report: incomes a month, deposits as they stood, things counted, what a register states. */
export function reportValue(kind: ReportKind, exact: string): string {
  if (kind !== 'obligorIncome' && isStated(kind)) return statedWords[kind][exact] ?? exact;
  const unit = counted[kind];
  if (unit) return `${exact} ${unit}`;
  const amount = `${yuan(readExact(exact))} 元`;
  return kind === 'deposits' ? amount : `每月 ${amount}`;
}

interface Told {
  sourceName: string;
  asOfOn: string;
  value: string;
  note: string | null;
}

/** What one source says: 示范税务（2026-03-08）：每月 800.00 元，示范工厂. */
export const toldWords = (kind: ReportKind, { sourceName, asOfOn, value, note }: Told): string =>
  `${sourceName}（${asOfOn}）：${reportValue(kind, value)}${note === null ? '' : `，${note}`}`;
