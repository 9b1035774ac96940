import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import type { ChipTone } from '../../parts/Chip';
import { dayWords } from '../../parts/dates';
import { clauseWords } from '../../words/clauseWords';
import type { QueueItem } from './queueItem';

type Dated = Pick<QueueItem, 'state' | 'bucket' | 'dueOn' | 'lateByWorkingDays' | 'kind'>;

/** Until when, as mark and word: ✕ 超时 1 天, ▲ 今天, ● 明天, ‖ 已暂停. */
export function dueChip(item: Dated, today: string): { tone: ChipTone; words: string } {
  if (item.state === 'paused') return { tone: 'paused', words: '已暂停' };
  if (item.dueOn === null) return { tone: 'plain', words: '期限待定' };
  if (item.bucket === 'late') {
    const days = item.lateByWorkingDays;
    if (days === null || days < 1) return { tone: 'late', words: '已超时' };
    return { tone: 'late', words: `超时 ${days} 个工作日` };
  }
  if (item.dueOn === today) return { tone: 'turn', words: '今天' };
  return { tone: 'go', words: dayWords(item.dueOn, today) };
}

type Reasoned = Pick<QueueItem, 'state' | 'kind' | 'clause' | 'within' | 'workingDaysLeft' | 'dueOn'>;

const units = { workingDays: '个工作日', calendarDays: '天', sameDay: '' } as const;

/** Why that date: the clause and its days; for a paused duty what is left, for an undated one what is missing. */
export function dueReason(item: Reasoned): string {
  if (item.state === 'paused') {
    const left = Math.max(1, item.workingDaysLeft ?? 1);
    return `补交后还剩 ${left} 个工作日`;
  }
  const { count } = dutyKinds[item.kind].clock;
  const days = count === 'sameDay' ? '当场办' : `${item.within} ${units[count]}`;
  const undated = item.dueOn === null ? ' · 等工作日历导入' : '';
  return `${clauseWords(item.clause)} · ${days}${undated}`;
}
