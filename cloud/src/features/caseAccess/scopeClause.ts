import type { Scope } from '@twin-pledge/shared/access/can';
import { codeRange, level } from '@twin-pledge/shared/kernel/regionCode';
import type { SqlValue } from '../../platform/database/sqlPieces';

/** A condition over `aid_case c` with its values; it means exactly what inScope() means (a property test holds them equal). */
export interface ScopeClause {
  sql: string;
  values: SqlValue[];
}

const relatedTo = `EXISTS (SELECT 1 FROM application_person p JOIN staff_relative r ON r.id_index = p.id_index
    WHERE p.application_id = c.application_id AND r.staff_id = ?)`;

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
  if (scope.filedByStaffId !== null) {
    reach.push('c.filed_by_staff_id = ?');
    values.push(scope.filedByStaffId);
  }
  if (scope.accountId !== null) {
    const own = scope.ownOnly ? " AND f.role = 'applicant'" : '';
    reach.push(
      `EXISTS (SELECT 1 FROM application_filer f WHERE f.application_id = c.application_id AND f.account_id = ?${own})`,
    );
    values.push(scope.accountId);
  }
  const reached = reach.length > 0 ? reach.map((part) => `(${part})`).join(' OR ') : '1 = 0';
  if (scope.exceptRecusedStaffId === null) return { sql: `(${reached})`, values };
  return { sql: `(${reached}) AND NOT ${relatedTo}`, values: [...values, scope.exceptRecusedStaffId] };
}
