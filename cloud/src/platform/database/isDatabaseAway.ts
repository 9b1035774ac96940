import { isCollision } from './isCollision';
import { isConnectionLost, isNotConnected } from './isConnectionLost';
import { isOutOfRoom } from './isOutOfRoom';
import { isWaitTooLong } from './isWaitTooLong';

/** Whether the database can't do its work at this moment, through no fault of the request: the same may succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  if (isConnectionLost(error) || isNotConnected(error)) return true;
  return isWaitTooLong(error) || isCollision(error) || isOutOfRoom(error);
}
