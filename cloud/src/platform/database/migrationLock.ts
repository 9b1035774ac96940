import type { Connection, RowDataPacket } from 'mysql2';
import type { Database } from './database';

const patienceSeconds = 120;

/** Runs work while no other process migrates the same database; MySQL keeps the lock on a connection of its own. */
export async function underMigrationLock<T>(database: Database, work: () => Promise<T>): Promise<T> {
  if (database.dialect === 'sqlite') return work();
  const manager = database.sequelize.connectionManager as unknown as {
    getConnection(options: object): Promise<Connection>;
    releaseConnection(connection: Connection): void;
  };
  const connection = await manager.getConnection({});
  try {
    const got = await ask(connection, `SELECT GET_LOCK(CONCAT('migrate:', DATABASE()), ${patienceSeconds}) AS answer`);
    if (got !== 1) throw new Error('another process has been migrating this database for too long');
    return await work();
  } finally {
    await ask(connection, "SELECT RELEASE_LOCK(CONCAT('migrate:', DATABASE())) AS answer").catch(() => undefined);
    manager.releaseConnection(connection);
  }
}

function ask(connection: Connection, sql: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    connection.query<RowDataPacket[]>(sql, (error, rows) =>
      error ? reject(error) : resolve((rows[0]?.['answer'] as number | null | undefined) ?? null),
    );
  });
}
