import { databaseCodes } from './databaseCodes';
import { isCollision } from './isCollision';
import { isConnectionLost, isNotConnected } from './isConnectionLost';
import { isWaitTooLong } from './isWaitTooLong';

const full = ['ER_DISK_FULL', 'ER_RECORD_FILE_FULL', 'ER_CON_COUNT_ERROR', 'SQLITE_FULL', 'SQLITE_IOERR'];

/** Whether the database can't do its work at this moment, through no fault of the request: the same may succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  if (isConnectionLost(error) || isNotConnected(error) || isWaitTooLong(error) || isCollision(error)) return true;
  return databaseCodes(error).some((code) => full.some((one) => code.startsWith(one)));
}
