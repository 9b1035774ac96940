import { surveying } from '@twin-pledge/shared/access/can';
import type { Scope } from '@twin-pledge/shared/access/can';
import type { Involved } from '@twin-pledge/shared/access/permissions';
import { codeRange, level } from '@twin-pledge/shared/kernel/regionCode';
import type { SqlValue } from '../../platform/database/sqlPieces';

/** A condition over `aid_case c` with its values; it means exactly what inScope() means (a property test holds them equal). */
export interface ScopeClause {
  sql: string;
  values: SqlValue[];
}

/** From the few relatives of one person to their applications, never from each case to its people. */
const relatedTo = `c.application_id IN (SELECT p.application_id FROM staff_relative r
    JOIN application_person p ON p.id_index = r.id_index WHERE r.staff_id = ?)`;

/** The applicant told this member of staff to act no longer. */
const endedFor = `EXISTS (SELECT 1 FROM proxy_mandate m WHERE m.application_id = c.application_id
    AND m.proxy_staff_id = ? AND m.state = 'revoked')`;

/** Compiles a scope of the permission map to SQL; an empty reach compiles to a condition that holds for nothing. */
export function scopeClause(scope: Scope): ScopeClause {
  const reach: string[] = [];
  const values: SqlValue[] = [];
  if (scope.everywhere) reach.push('1 = 1');
  const within = (column: string, code: string) => {
    const { from, to } = codeRange(code);
    reach.push(`c.${column} BETWEEN ? AND ?`);
    values.push(from, to);
  };
  for (const code of scope.regionCodes) within(level(code) === 'village' ? 'village_code' : 'township_code', code);
  for (const code of scope.registrationCodes) within('registration_township_code', code);
  const at = (column: string, codes: readonly string[]) => {
    if (codes.length === 0) return;
    reach.push(codes.map(() => `c.${column} = ?`).join(' OR '));
    values.push(...codes);
  };
  at('opinion_code', scope.opinionCodes);
  at('authority_code', scope.authorityCodes);
  if (scope.investigatingStaffId !== null) {
    const involved = involvedClause(scope.investigatingStaffId, surveying);
    reach.push(involved.sql);
    values.push(...involved.values);
  }
  if (scope.filedByStaffId !== null) {
    reach.push(`c.filed_by_staff_id = ? AND NOT ${endedFor}`);
    values.push(scope.filedByStaffId, scope.filedByStaffId);
  }
  if (scope.accountId !== null) {
    const own = scope.ownOnly ? " AND f.role = 'applicant'" : '';
    reach.push(
      `EXISTS (SELECT 1 FROM application_filer f WHERE f.application_id = c.application_id AND f.account_id = ?${own})`,
    );
    values.push(scope.accountId);
  }
  const reached = reach.length > 0 ? reach.map((part) => `(${part})`).join(' OR ') : '1 = 0';
  const parts = [`(${reached})`];
  if (scope.exceptRecusedStaffId !== null) {
    parts.push(`NOT ${relatedTo}`);
    values.push(scope.exceptRecusedStaffId);
  }
  if (scope.apart !== null) {
    const involved = involvedClause(scope.apart.staffId, scope.apart.from);
    parts.push(`NOT (${involved.sql})`);
    values.push(...involved.values);
  }
  return { sql: parts.join(' AND '), values };
}

/** Cases in which somebody has one of these parts; a condition that is never unknown, so that it can be negated. */
function involvedClause(staffId: string, as: readonly Involved[]): ScopeClause {
  const parts = as.filter((part) => part !== 'handler' && part !== 'filer');
  const any: ScopeClause[] = [];
  if (as.includes('handler')) any.push({ sql: `COALESCE(c.handler_staff_id, '') = ?`, values: [staffId] });
  if (as.includes('filer')) any.push({ sql: `COALESCE(c.filed_by_staff_id, '') = ?`, values: [staffId] });
  if (parts.length > 0) {
    const marks = parts.map(() => '?').join(', ');
    any.push({
      sql: `EXISTS (SELECT 1 FROM case_part p WHERE p.case_id = c.id AND p.staff_id = ? AND p.part IN (${marks}))`,
      values: [staffId, ...parts],
    });
  }
  return { sql: any.map(({ sql }) => sql).join(' OR ') || '1 = 0', values: any.flatMap(({ values }) => values) };
}
