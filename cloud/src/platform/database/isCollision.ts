import { databaseCodes } from './databaseCodes';
import { Overtaken } from './overtaken';

const collisions = ['ER_LOCK_DEADLOCK', 'ER_CHECKREAD', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'];

/** Whether a transaction failed only because another was in its way, so that the same work may be tried again. */
export function isCollision(error: unknown): boolean {
  return error instanceof Overtaken || databaseCodes(error).some((code) => collisions.includes(code));
}
