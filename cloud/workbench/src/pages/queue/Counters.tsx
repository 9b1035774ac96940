import type { Bucket, QueueAnswer, Shown } from './queueItem';
import css from './Counters.module.css';

interface CountersProps {
  counts: QueueAnswer['counts'] | undefined;
  chosen: Shown | undefined;
  choose: (bucket: Shown | undefined) => void;
}

const shown: { bucket: Bucket; label: string; tone?: 'late' | 'turn' }[] = [
  { bucket: 'late', label: '✕ 已超时', tone: 'late' },
  { bucket: 'today', label: '▲ 今天到期', tone: 'turn' },
  { bucket: 'thisWeek', label: '● 本周到期' },
  { bucket: 'later', label: '● 以后到期' },
  { bucket: 'paused', label: '‖ 等群众补（时钟已停）' },
];

/** What is late, due today, due this week, waiting for others: before any click, and one click narrows the list to it. */
export function Counters({ counts, chosen, choose }: CountersProps) {
  const undated = (counts?.unknown ?? 0) > 0 ? [{ bucket: 'unknown' as const, label: '期限待定（等日历）' }] : [];
  return (
    <div className={css.counters}>
      {[...shown, ...undated].map(({ bucket, label, tone }: (typeof shown)[number]) => (
        <button
          key={bucket}
          type="button"
          aria-pressed={chosen === bucket}
          className={css.counter}
          onClick={() => choose(chosen === bucket ? undefined : bucket)}
        >
          <span className="quiet">{label}</span>
          <b className={counts && counts[bucket] > 0 && tone ? css[tone] : undefined}>
            {counts ? counts[bucket] : '…'}
          </b>
        </button>
      ))}
    </div>
  );
}
