import { databaseCodes } from './databaseCodes';

/** Whether a write was refused because a row with the same key, or the same unique value, exists. */
export function isDuplicateKey(error: unknown): boolean {
  const duplicate = ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'];
  return databaseCodes(error).some((code) => duplicate.includes(code));
}
