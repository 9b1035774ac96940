import { codeRange, level } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { SqlValue } from '../../platform/database/sqlPieces';

/** A condition with its values. */
export interface Condition {
  sql: string;
  values: (SqlValue | readonly SqlValue[])[];
}

export type StandingState = 'open' | 'paused';

/** Some of the duties that the office still owes, such that one index holds them in the order of a queue. */
export interface StandingDuties extends Condition {
  states: readonly StandingState[];
}

/** Both conditions together. */
export const both = (one: Condition, other: Condition): Condition => ({
  sql: `${one.sql} AND ${other.sql}`,
  values: [...one.values, ...other.values],
});

/** The duties that stand in the queue of a region: of a township or a whole county by one value, of what is wider by range. */
export function placed(regionCode: RegionCode): Condition {
  const width = level(regionCode);
  if (width === 'township') return { sql: 'd.township_code = ?', values: [regionCode] };
  if (width === 'county') return { sql: 'd.county_prefix = ?', values: [regionCode.slice(0, 6)] };
  const { from, to } = codeRange(regionCode);
  return { sql: 'd.township_code BETWEEN ? AND ?', values: [from, to] };
}

/** What the office owes there, by these conditions. */
export const owed = (condition: Condition, states: readonly StandingState[] = ['open', 'paused']): StandingDuties => ({
  ...both(condition, { sql: `d.side = 'office'`, values: [] }),
  states,
});

interface Page {
  columns: string;
  /** The table of duties joined with that of cases. */
  from: string;
  /** What must hold of each line besides. */
  rest: Condition;
  /** The key of the last line of the page before. */
  after?: string | undefined;
  size: number;
}

/**
 * A page of duties in the order of the queue: each part by itself from its index, as far as a page goes, then put
 * together. So a page costs the same however much stands behind it.
 */
export function pageOf(parts: readonly StandingDuties[], { columns, from, rest, after, size }: Page): Condition {
  const [sortOn, dutyId] = after?.split('|') ?? [];
  const later: Condition =
    sortOn && dutyId
      ? { sql: '(d.sort_on > ? OR (d.sort_on = ? AND d.id > ?))', values: [sortOn, sortOn, dutyId] }
      : { sql: '1 = 1', values: [] };
  const pages = parts.flatMap((part) =>
    part.states.map((state) => {
      const where = [part, { sql: 'd.state = ?', values: [state] }, rest, later].reduce(both);
      const sql = `SELECT ${columns} FROM ${from} WHERE ${where.sql} ORDER BY d.sort_on, d.id LIMIT ${size}`;
      return { sql, values: where.values };
    }),
  );
  if (pages.length === 1) return pages[0]!;
  const all = pages.map(({ sql }, index) => `SELECT * FROM (${sql}) page${index}`).join(' UNION ALL ');
  return { sql: `${all} ORDER BY sort_on, duty_id LIMIT ${size}`, values: pages.flatMap(({ values }) => values) };
}
