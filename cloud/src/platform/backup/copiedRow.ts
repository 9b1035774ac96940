import type { ColumnKind, ColumnShape } from './tableShape';

/** One row in a backup, its values in the order of the columns: instants in ISO form, bytes in base64. */
export type CopiedRow = readonly (string | number | null)[];

/** A value as the driver answers it, in the form of a backup; throws for one that its column should not hold. */
export function copiedValue(value: unknown, { name, kind }: ColumnShape): string | number | null {
  if (value === null || value === undefined) return null;
  if (kind === 'integer' && Number.isSafeInteger(Number(value))) return Number(value);
  if (kind === 'text' && typeof value === 'string') return value;
  if (kind === 'instant' && typeof value === 'string') return isoInstant(value, name);
  if (kind === 'bytes' && Buffer.isBuffer(value)) return value.toString('base64');
  if (kind === 'bytes' && value instanceof ArrayBuffer) return Buffer.from(value).toString('base64');
  throw new Error(`the column ${name} holds what is not ${kind}`);
}

/** The value to store again, an instant as the Date it is. */
export function storedValue(value: string | number | null, kind: ColumnKind): string | number | Date | Buffer | null {
  if (value === null) return null;
  if (kind === 'bytes') return Buffer.from(String(value), 'base64');
  return kind === 'instant' ? new Date(value) : value;
}

const instantForm = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3})( \+00:00)?$/;

/** MySQL's and our SQLite's text of an instant, both in UTC. */
function isoInstant(text: string, name: string): string {
  const form = instantForm.exec(text);
  if (!form) throw new Error(`the column ${name} holds what is not an instant`);
  return `${form[1]}T${form[2]}Z`;
}
