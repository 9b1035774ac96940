import type { Assessment, Outcome, WorksheetLine } from '@twin-pledge/shared/assessment/worksheet';
import type { WorksheetRow } from '@twin-pledge/shared/copy/noticeFacts';
import { worksheetText } from '@twin-pledge/shared/copy/worksheet';

type Cite = (citation: string) => string;

/** The lines of the worksheet that bear on some outcomes, as the notice prints them: the same words as on phone and desk. */
export function worksheetRows(assessment: Assessment, outcomes: readonly Outcome[], cite: Cite): WorksheetRow[] {
  const lines = [...assessment.householdLines, ...assessment.incomeLines, ...outcomes.flatMap(({ lines: own }) => own)];
  return lines.map((line) => rowOf(line, cite));
}

function rowOf(line: WorksheetLine, cite: Cite): WorksheetRow {
  const { label, arithmetic, amount, result } = worksheetText(line);
  const clauses = [
    ...new Set(line.basis.map(({ clause, assumed }) => `${citation(clause, cite)}${assumed ? '（暂定）' : ''}`)),
  ];
  return [label, arithmetic, [amount, result].filter(Boolean).join('，'), clauses.join('；')];
}

/** Number of the document and clause, without what the clause says: the notice has the numbers beside it. */
const citation = (clause: string, cite: Cite): string =>
  clause === 'OWN'
    ? '没有文件规定'
    : cite(clause)
        .split('；')
        .map((one) => one.split('：')[0])
        .join('；');
