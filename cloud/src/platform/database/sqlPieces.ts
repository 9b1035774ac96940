export type SqlValue = string | number | bigint | boolean | Date | Buffer | null;
export type SqlValues = readonly (SqlValue | readonly SqlValue[])[];

/**
 * Gives each `?` its value; a list becomes `?, ?, …` for `IN (?)`, an empty one `NULL`, which nothing is in.
 * Throws when the counts differ, or a value is of a kind no column holds (an object would become SQL in mysql2).
 */
export function spread(sql: string, values: SqlValues): { readonly sql: string; readonly values: SqlValue[] } {
  const flat: SqlValue[] = [];
  let next = 0;
  const spreadSql = sql.replace(/'(?:[^'\\]|'')*'|`[^`]*`|\?/g, (piece) => {
    if (piece !== '?') return piece;
    if (next >= values.length) throw new Error(`more placeholders than values: ${sql}`);
    const value = values[next++];
    if (!Array.isArray(value)) {
      flat.push(storable(value as SqlValue));
      return '?';
    }
    if (value.length === 0) return 'NULL';
    for (const one of value) flat.push(storable(one as SqlValue));
    return value.map(() => '?').join(', ');
  });
  if (next !== values.length) throw new Error(`more values than placeholders: ${sql}`);
  return { sql: spreadSql, values: flat };
}

function storable(value: SqlValue): SqlValue {
  if (value === null || value instanceof Date || Buffer.isBuffer(value)) return value;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number to store must be finite');
  if (['string', 'number', 'bigint', 'boolean'].includes(typeof value)) return value;
  throw new TypeError(`a value of this type can't be stored: ${typeof value}`);
}

/** `dueOn` → `due_on`. */
export function toColumn(name: string): string {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) throw new Error(`not a property that names a column: ${name}`);
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `due_on` → `dueOn`. */
export function toProperty(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
