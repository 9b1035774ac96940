import { databaseCodes } from './databaseCodes';

/** What the driver says when the line is cut or nobody takes the call, and what a server says that is going or not there yet. */
const lost = [
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ER_SERVER_SHUTDOWN',
  'ER_NORMAL_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  // A node of a Galera cluster that is not, or no longer, part of the majority.
  'ER_UNKNOWN_COM_ERROR',
];

/** Whether the database could not be reached or the connection to it broke; what the statement did is then unknown. */
export function isConnectionLost(error: unknown): boolean {
  if (databaseCodes(error).some((code) => lost.includes(code))) return true;
  // The driver gives no code to what is asked of a connection after it broke.
  const faults = [error, (error as { parent?: unknown } | undefined)?.parent];
  return faults.some((fault) => {
    const { fatal, code } = (fault ?? {}) as { fatal?: unknown; code?: unknown };
    return fatal === true && code === undefined;
  });
}

/** Whether no connection could be had at all, so that the statement was certainly not run. */
export function isNotConnected(error: unknown): boolean {
  return /^Sequelize(Connection|Host)/.test((error as { name?: unknown } | undefined)?.name as string);
}
