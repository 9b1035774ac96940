import type { WorksheetLine } from '@twin-pledge/shared/assessment/worksheet';
import type { Policies } from '../../platform/policy/policies';

/** By clause as the lines cite it: the document, the clause and what it says. */
export function citationsOf(lines: readonly WorksheetLine[], policies: Policies): Record<string, string> {
  const clauses = [...new Set(lines.flatMap(({ basis }) => basis.map(({ clause }) => clause)))];
  return Object.fromEntries(clauses.map((clause) => [clause, policies.cite(clause)]));
}
