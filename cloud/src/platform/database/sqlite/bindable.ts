import type { SqliteValue } from './sqliteFile';

/**
 * A value as libsql takes it. The native library ends the whole process on a boolean, so nothing unknown may pass.
 * Throws TypeError for what no column can hold.
 */
export function bindable(value: unknown): SqliteValue {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date) return instantText(value);
  if (Buffer.isBuffer(value)) return value;
  throw new TypeError(`a value of this type can't be stored: ${typeof value}`);
}

/** An instant the way Sequelize writes it on SQLite, so that models and plain SQL read each other's rows. */
export function instantText(instant: Date): string {
  return instant.toISOString().replace('T', ' ').replace('Z', ' +00:00');
}

const instantForm = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \+00:00$/;

/** Reads back what `instantText` wrote; any other value is answered as it is. */
export function readStored(value: unknown): unknown {
  return typeof value === 'string' && instantForm.test(value)
    ? new Date(value.replace(' ', 'T').replace(' +00:00', 'Z'))
    : value;
}
