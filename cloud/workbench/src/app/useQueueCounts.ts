import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { useEndpoint } from '../api/useEndpoint';

interface Count {
  number: number;
  urgent: boolean;
}

/** The numbers beside the menu: what is open for oneself and the region, red where something is late. */
export function useQueueCounts(enabled: boolean): Partial<Record<'mine' | 'all' | 'late', Count>> {
  const mine = useEndpoint(listQueue, { body: { scope: 'mine' } }, { enabled, staleMs: 60_000 });
  const all = useEndpoint(listQueue, { body: { scope: 'all' } }, { enabled, staleMs: 60_000 });
  const open = (counts: { late: number; today: number; thisWeek: number; later: number; unknown: number }) =>
    counts.late + counts.today + counts.thisWeek + counts.later + counts.unknown;
  return {
    ...(mine.data ? { mine: { number: open(mine.data.counts), urgent: mine.data.counts.late > 0 } } : {}),
    ...(all.data
      ? {
          all: { number: open(all.data.counts), urgent: false },
          late: { number: all.data.counts.late, urgent: all.data.counts.late > 0 },
        }
      : {}),
  };
}
