import { dutyWords } from '@twin-pledge/shared/copy/duties';
import { dayWords } from '../../parts/dates';
import type { ChipTone } from '../../parts/Chip';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { clauseWords } from '../../words/clauseWords';
import type { DeskCase, Duty } from './deskCase';

/** A duty as a chip: ▲ 材料审核 今天到期, ✕ 材料审核 已超时, ‖ 材料审核 已暂停. */
export function dutyChip(duty: Duty, today: string): { tone: ChipTone; words: string } {
  const what = dutyWords(duty.kind).forOffice;
  if (duty.state === 'met') return { tone: 'done', words: `${what} 已办` };
  if (duty.state === 'ended') return { tone: 'plain', words: `${what} 不再办` };
  if (duty.state === 'paused') return { tone: 'paused', words: `${what} 已暂停` };
  if (duty.late) return { tone: 'late', words: `${what} 已超时` };
  if (duty.dueOn === null) return { tone: 'plain', words: `${what} 期限待定` };
  if (duty.dueOn === today) return { tone: 'turn', words: `${what} 今天到期` };
  return { tone: 'go', words: `${what} ${dayWords(duty.dueOn, today)}到期` };
}

/** Where the case stands in one chip: the duty that is next, else its stage. */
export function caseChip(view: Pick<DeskCase, 'duties' | 'current' | 'status'>, today: string) {
  const office = view.duties.filter((duty) => duty.side === 'office' && duty.kind !== 'completeCase');
  const open = office.filter((duty) => duty.state === 'open').sort(byDate)[0];
  const paused = office.find((duty) => duty.state === 'paused');
  const duty = open ?? paused ?? view.current;
  const ended = !duty && view.status !== 'submitted' && view.status !== 'accepted';
  if (duty && !ended) return dutyChip(duty, today);
  return {
    tone: view.status === 'accepted' ? ('done' as const) : ('plain' as const),
    words: statusWords(view.status).label,
  };
}

const byDate = (a: Duty, b: Duty): number => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1);

const units = { workingDays: '个工作日', calendarDays: '天' } as const;

/** Why a duty is due when it is: 11月20日起 1 个工作日 · JDZ 三(一)1. */
export function dutyReason(duty: Duty, today: string): string {
  if (duty.countedIn === 'sameDay') return `${dayWords(duty.startedOn, today)}，当场办 · ${clauseWords(duty.clause)}`;
  const days = `${duty.within} ${units[duty.countedIn]}`;
  const left =
    duty.state === 'paused' && duty.workingDaysLeft !== null
      ? `，停表时还剩 ${Math.max(1, duty.workingDaysLeft)} 个`
      : '';
  const undated = duty.dueOn === null && duty.state === 'open' ? '，等工作日历导入后算出' : '';
  return `${dayWords(duty.startedOn, today)}起 ${days}${left}${undated} · ${clauseWords(duty.clause)}`;
}
