import { databaseCodes } from './databaseCodes';

/** What databases say when a disk, memory or connections are used up, as the driver names it. */
const usedUp = [
  'ER_DISK_FULL',
  'ER_RECORD_FILE_FULL',
  'ER_ERROR_ON_WRITE',
  'ER_ERROR_ON_CLOSE',
  'ER_CANT_CREATE_FILE',
  'ER_TEMP_FILE_WRITE_FAILURE',
  'ER_OUTOFMEMORY',
  'ER_OUT_OF_RESOURCES',
  'ER_CON_COUNT_ERROR',
  // Of the layer below the tables: a temporary file could not be made, or a piece of a file not be written.
  'EE_CANTCREATEFILE',
  'EE_WRITE',
  'EE_BADCLOSE',
  'EE_OUTOFMEMORY',
  'EE_DISK_FULL',
  'EE_OUT_OF_FILERESOURCES',
  'EE_SYNC',
];

/** Here the reason stands in the text alone, as the number that the operating system gives to a full disk. */
const withReasonInText = ['ER_GET_ERRNO', 'ER_ERROR_DURING_COMMIT'];

/** Whether the database has no room for the work, on its disk or otherwise. */
export function isOutOfRoom(error: unknown): boolean {
  const codes = databaseCodes(error);
  if (codes.some((code) => usedUp.includes(code) || /^SQLITE_(FULL|IOERR)/.test(code))) return true;
  const text = String((error as { message?: unknown } | undefined)?.message);
  return codes.some((code) => withReasonInText.includes(code)) && /\b28\b|No space left/.test(text);
}
