import type { FieldCipher } from '../crypto/fieldCipher';
import type { Database } from '../database/database';
import { toProperty, type SqlValue } from '../database/sqlPieces';
import type { SealedColumn } from './sealedColumns';

/** What became of the values of one column, or of the files. */
export interface Resealed {
  /** Sealed with the newest key now. */
  done: number;
  /** Still sealed with an older key: it is not at hand, or the value was damaged. */
  left: number;
}

const batch = 100;

/**
 * Seals the values of a column with the newest key, some in each transaction and only where nobody changed them meanwhile;
 * with `count` only says how many there are. What was done stays done, so it may be broken off and begun again.
 */
export async function resealColumn(
  database: Database,
  cipher: FieldCipher,
  sealed: SealedColumn,
  count: boolean,
): Promise<Resealed> {
  const result: Resealed = { done: 0, left: 0 };
  for (let after: SqlValue[] | undefined; ;) {
    const rows = await dueRows(database, cipher, sealed, after);
    const last = rows.at(-1);
    if (!last) return result;
    after = last.key;
    if (count) result.left += rows.length;
    else await resealRows(database, cipher, sealed, rows, result);
  }
}

interface DueRow {
  readonly key: SqlValue[];
  readonly value: string;
}

async function dueRows(
  database: Database,
  cipher: FieldCipher,
  { table, column, primaryKey }: SealedColumn,
  after: SqlValue[] | undefined,
): Promise<DueRow[]> {
  const onward = after ? ` AND ${isAfter(primaryKey)}` : '';
  const rows = await database.select<Record<string, SqlValue>>(
    `SELECT ${quotedList([...primaryKey, column])} FROM \`${table}\` WHERE \`${column}\` IS NOT NULL
     AND \`${column}\` NOT LIKE ?${onward} ORDER BY ${quotedList(primaryKey)} LIMIT ${batch}`,
    [`${cipher.newestHead()}%`, ...(after ? afterValues(after) : [])],
  );
  return rows.map((row) => ({
    key: primaryKey.map((name) => row[toProperty(name)] ?? null),
    value: String(row[toProperty(column)]),
  }));
}

async function resealRows(
  database: Database,
  cipher: FieldCipher,
  { table, column, primaryKey, place }: SealedColumn,
  rows: readonly DueRow[],
  result: Resealed,
): Promise<void> {
  const changes = rows.flatMap(({ key, value }) => {
    try {
      return [{ key, value, newValue: cipher.encrypt(place, cipher.decrypt(place, value)) }];
    } catch {
      result.left += 1;
      return [];
    }
  });
  const where = primaryKey.map((name) => `\`${name}\` = ?`).join(' AND ');
  const sql = `UPDATE \`${table}\` SET \`${column}\` = ? WHERE ${where} AND \`${column}\` = ?`;
  await database.transaction(async (tx) => {
    for (const { key, value, newValue } of changes) await database.execute(sql, [newValue, ...key, value], tx);
  });
  result.done += changes.length;
}

const quotedList = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** `a > ? OR (a = ? AND b > ?)`: what follows in the order of a key of several columns. */
function isAfter(primaryKey: readonly string[]): string {
  const terms = primaryKey.map((name, place) =>
    [...primaryKey.slice(0, place).map((before) => `\`${before}\` = ?`), `\`${name}\` > ?`].join(' AND '),
  );
  return `(${terms.map((term) => `(${term})`).join(' OR ')})`;
}

const afterValues = (key: readonly SqlValue[]): SqlValue[] => key.flatMap((_, place) => key.slice(0, place + 1));
