import { beforeAllDates } from '../cases/api';
import { endOfWeek } from './queueRow';
import type { Bucket } from './queueRow';
import type { Condition, StandingState } from './standingDuties';

export type QueueBucket = Bucket | 'unassigned';

/**
 * The duties of one group of the queue. Beside the date itself stands the part of the order in which such duties lie, so
 * that no others are read: under their date, or before all dates where they are urgent.
 */
export function bucketClause(
  bucket: QueueBucket,
  today: string,
): Condition & { states: readonly StandingState[] | undefined } {
  const open = (sql: string, values: string[]) => ({ sql, values, states: ['open'] as const });
  const week = endOfWeek(today);
  switch (bucket) {
    // Nobody has the case: not only a duty that some township still has to take up.
    case 'unassigned':
      return { sql: 'c.handler_staff_id IS NULL AND d.owner_staff_id IS NULL', values: [], states: undefined };
    case 'paused':
      return { sql: '1 = 1', values: [], states: ['paused'] };
    case 'unknown':
      return open('d.due_on IS NULL', []);
    case 'late':
      return open('d.due_on < ? AND d.sort_on < ?', [today, today]);
    case 'today':
      return open('d.due_on = ? AND d.sort_on IN (?, ?)', [today, beforeAllDates, today]);
    case 'later':
      return open('d.due_on > ? AND (d.sort_on > ? OR d.sort_on = ?)', [week, week, beforeAllDates]);
    case 'thisWeek':
      return open('d.due_on > ? AND d.due_on <= ? AND d.sort_on <= ?', [today, week, week]);
  }
}
