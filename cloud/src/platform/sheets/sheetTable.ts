import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { nearest } from '@twin-pledge/shared/policy/checks/nearest';
import type { SheetRow } from './readSheet';

/** A row below the head, its cells by the words above them; a column that the file leaves out is empty. */
export interface TableRow<Column extends string> {
  row: number;
  cell: (name: Column) => string;
}

/** The rows below the head; `columnUnknown` (with the nearest known) and `columnMissing` where the head is another. */
export function sheetTable<Column extends string>(
  [head, ...rows]: readonly SheetRow[],
  columns: readonly Column[],
  required: readonly Column[] = columns,
): TableRow<Column>[] {
  const names = (head?.cells ?? []).map((cell) => cell.replaceAll(/\s/g, ''));
  for (const name of names)
    if (name !== '' && !(columns as readonly string[]).includes(name))
      throw new DomainError('columnUnknown', { name, nearest: nearest(name, columns) });
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new DomainError('columnMissing', { names: missing.join('、') });
  return rows.map(({ row, cells }) => ({ row, cell: (name) => cells[names.indexOf(name)] ?? '' }));
}
