import type { TableShape } from '../backup/tableShape';

/** A column of sealed values, and the place they are bound to. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly primaryKey: readonly string[];
  readonly place: string;
}

/** Sealed columns whose values are bound to another place than their own name, or whose name does not tell. */
const otherPlaces: Readonly<Record<string, string>> = {
  'application_revision.answers_enc': 'application.answers',
  'award_import_row.problem_enc': 'award_import_row.content',
  'idempotency_key.answer': 'idempotency_key.answer',
};

/** Every column of the record that holds sealed values: those named `…_enc`, and the few named above. */
export function sealedColumns(tables: readonly TableShape[]): SealedColumn[] {
  return tables.flatMap(({ name: table, columns, primaryKey }) =>
    columns.flatMap(({ name: column }) => {
      const usual = column.endsWith('_enc') ? `${table}.${column.slice(0, -'_enc'.length)}` : undefined;
      const place = otherPlaces[`${table}.${column}`] ?? usual;
      return place === undefined ? [] : [{ table, column, primaryKey, place }];
    }),
  );
}
