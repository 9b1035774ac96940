import { databaseCodes } from './databaseCodes';

/** Whether a statement waited for another transaction's row for longer than the database allows. */
export function isWaitTooLong(error: unknown): boolean {
  return databaseCodes(error).includes('ER_LOCK_WAIT_TIMEOUT');
}
