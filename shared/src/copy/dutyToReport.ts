import { reportableChanges } from '../kernel/reportableChange';
import type { ReportableChange } from '../kernel/reportableChange';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';

/** The duty to report changes (B07), as the pack sets it. */
export interface DutyToReport {
  events: readonly ReportableChange[];
  withinMonths: number;
  /** Null where the pack names none but reporting itself. */
  consequence: 'mayEducate' | 'penalty' | null;
}

const consequences = {
  mayEducate: '可以批评教育',
  penalty: '按不实承诺约束和惩戒',
} as const;

/** What those approved must report; null where the pack does not have them told. */
export function dutyToReport(policy: ResolvedPolicy): DutyToReport | null {
  if (!policy.boolean('decision.dutyToReportTold')) return null;
  const consequence = policy.string('change.unreportedConsequence');
  return {
    events: policy.list('change.reportable') as ReportableChange[],
    withinMonths: policy.number('change.unreportedAfterMonths'),
    consequence: consequence === 'mayEducate' || consequence === 'penalty' ? consequence : null,
  };
}

/** The duty in sentences, the same on paper and on the phone. */
export function dutyToReportSentences({ events, withinMonths, consequence }: DutyToReport): string[] {
  const within = `重大变化最迟${withinMonths}个月内报告`;
  return [
    `有下面这些变化的，请及时告诉村里的协理员或者乡镇（街道），在手机上也能报告：${events
      .map((event) => reportableChanges[event])
      .join('；')}。`,
    consequence === null ? `${within}。` : `${within}；超过时间没有报告的，${consequences[consequence]}。`,
  ];
}
