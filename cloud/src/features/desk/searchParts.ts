import { level } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { ScopeClause } from '../caseAccess/api';
import { searchClause } from './searchClause';
import type { Wanted } from './searchClause';
import { both } from './standingDuties';
import type { Condition } from './standingDuties';

/** By what the found cases are put in order, the newest first, and paged. */
export type SearchKey = 'id' | 'number';

interface Around {
  reach: ScopeClause;
  within: RegionCode;
  after: string | undefined;
  joinInOrder: string;
  size: number;
}

/** More villages than this are read together rather than each from its own part of the index. */
const villagesApart = 20;

/** By what these cases are put in order: found by number, by that. */
export const keyOf = ({ by }: Wanted): SearchKey => (by === 'caseNumber' ? 'number' : 'id');

/** Queries that together find the cases wanted, each in the order of an index and no longer than a page. */
export function searchParts(wanted: Wanted, { reach, within, after, joinInOrder, size }: Around): Condition[] {
  const key = `c.${keyOf(wanted)}`;
  const part = (from: string, where: Condition, order = key): Condition => {
    const before: Condition = after ? { sql: `${order} < ?`, values: [after] } : { sql: '1 = 1', values: [] };
    const all = [where, before, reach].reduce(both);
    return {
      sql: `SELECT c.* FROM ${from} WHERE ${all.sql} ORDER BY ${order} DESC LIMIT ${size}`,
      values: all.values,
    };
  };
  const inCases = (sql: string, values: Condition['values']) => part('aid_case c', { sql, values });
  if (wanted.by === 'idNumber') return [part('aid_case c', searchClause(wanted))];
  if (wanted.by === 'caseNumber') {
    const like = `${wanted.beginning}%`;
    if (level(within) !== 'township') return [inCases('c.number LIKE ?', [like])];
    return [
      inCases('c.township_code = ? AND c.number LIKE ?', [within, like]),
      inCases('c.registration_township_code = ? AND c.township_code <> ? AND c.number LIKE ?', [within, within, like]),
    ];
  }
  const { tokens, villageCodes } = wanted;
  const named = `case_name_token t ${joinInOrder} aid_case c ON c.id = t.case_id`;
  const names = tokens.map((token) => part(named, { sql: 't.token = ?', values: [token] }, 't.case_id'));
  if (villageCodes.length > villagesApart) return [...names, inCases('c.village_code IN (?)', [villageCodes])];
  return [...names, ...villageCodes.map((code) => inCases('c.village_code = ?', [code]))];
}
