import { formatOf } from './exportLayout';
import type { ExportColumn, ExportFormat, ExportSheet } from './exportLayout';

export type ExportValue = string | number | boolean | null;
export type ExportCell = string | number | null;

/** A decided case with everything a layout can ask of it, by the id of the fact; dates plain, money in fen. */
export interface ExportedCase {
  facts: Readonly<Record<string, ExportValue>>;
  people: readonly Readonly<Record<string, ExportValue>>[];
}

/** The rows that a case makes in a sheet of the layout, the columns in their order; `firstNumber` counts the first. */
export function exportRows(sheet: ExportSheet, { facts, people }: ExportedCase, firstNumber: number): ExportCell[][] {
  const persons = sheet.rows === 'covered' ? people.filter((person) => person['member.covered'] === true) : people;
  const sources = sheet.rows === 'case' ? [facts] : persons.map((person) => ({ ...facts, ...person }));
  return sources.map((source, at) => {
    const numbered = { ...source, 'row.number': firstNumber + at };
    return sheet.columns.map((column) => cellOf(column, numbered));
  });
}

function cellOf(column: ExportColumn, source: Readonly<Record<string, ExportValue>>): ExportCell {
  if (column.fact === undefined) return column.fixed ?? '';
  const value = source[column.fact] ?? null;
  if (value === null) return null;
  if (column.codes) {
    const code = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
    return column.codes[code] ?? column.otherwise ?? null;
  }
  const format = formatOf(column);
  return format === null || typeof value === 'boolean' ? null : written(value, format);
}

function written(value: string | number, format: ExportFormat): ExportCell {
  switch (format) {
    case 'yuan':
      return Number(value) / 100;
    case 'wholeYuan':
      return Math.round(Number(value) / 100);
    case 'number':
      return Number(value);
    case 'dateCompact':
    case 'monthCompact':
      return String(value).replaceAll('-', '');
    case 'dateSlash':
      return String(value).replaceAll('-', '/');
    case 'text':
    case 'date':
    case 'month':
      return String(value);
  }
}
