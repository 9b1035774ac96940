import { yuan } from '@twin-pledge/shared/assessment/arithmetic';
import type { VerifiedKind } from '@twin-pledge/shared/assessment/verification/verifiedItem';
import { readExact } from '@twin-pledge/shared/kernel/fraction';

const kinds: Readonly<Record<VerifiedKind, string>> = {
  wage: '工资',
  business: '经营收入',
  propertyIncome: '财产收入',
  pension: '养老金',
  basicPension: '城乡居民养老金',
  otherTransfer: '其他转移收入',
  deposits: '存款',
  cars: '汽车',
  homes: '住房',
};
const counted: Partial<Record<VerifiedKind, string>> = { cars: '辆', homes: '套' };

/** What a line of the combined report is about: 示桂兰的养老金. */
export const reportTitle = (kind: VerifiedKind, memberName: string | null): string =>
  memberName === null ? kinds[kind] : `${memberName}的${kinds[kind]}`;

/** A value of the report: incomes a month, deposits as they stood, things counted. */
export function reportValue(kind: VerifiedKind, exact: string): string {
  const unit = counted[kind];
  if (unit) return `${exact} ${unit}`;
  const amount = `${yuan(readExact(exact))} 元`;
  return kind === 'deposits' ? amount : `每月 ${amount}`;
}
