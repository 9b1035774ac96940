/** What a column holds, the same on both databases. */
export type ColumnKind = 'text' | 'integer' | 'instant' | 'bytes';

export interface ColumnShape {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A table as a backup knows it; its columns are in the order of their names. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  readonly primaryKey: readonly string[];
}

const kinds: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^(varchar|char|text|mediumtext|longtext)\b/, 'text'],
  [/^(integer|int|bigint|smallint|tinyint)\b/, 'integer'],
  [/^datetime\b/, 'instant'],
  [/^(blob|mediumblob|longblob)\b/, 'bytes'],
];

/** The kind of a column by the type it was declared with; throws for one that migrations can't make. */
export function kindOfType(declared: string, place: string): ColumnKind {
  const kind = kinds.find(([form]) => form.test(declared.toLowerCase()))?.[1];
  if (kind === undefined) throw new Error(`${place} is of a type that no backup knows: ${declared}`);
  return kind;
}

/** Puts a table's columns in the order of their names, so that the same row is the same text everywhere. */
export function tableShape(name: string, columns: readonly ColumnShape[], primaryKey: readonly string[]): TableShape {
  if (primaryKey.length === 0) throw new Error(`the table ${name} has no primary key`);
  const byName = [...columns].sort((one, other) => (one.name < other.name ? -1 : 1));
  return { name, columns: byName, primaryKey };
}
