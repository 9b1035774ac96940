import mysql2 from 'mysql2';
import type { Connection, ResultSetHeader } from 'mysql2';
import { ConnectionError, Sequelize, type Transaction } from 'sequelize';
import { databaseCodes } from './databaseCodes';
import { DatabaseHosts } from './databaseHosts';
import type { Engine } from './engine';
import type { SqlValue } from './sqlPieces';

interface Connections {
  connect(config: object): Promise<Connection>;
  getConnection(options: object): Promise<Connection>;
  releaseConnection(connection: Connection): void;
}

interface Pool {
  readonly using: number;
  readonly available: number;
  readonly waiting: number;
  readonly maxSize: number;
}

/**
 * MySQL, MariaDB or a database that speaks their protocol, given as `mysql://user:password@host:port/name`; the nodes of a
 * cluster as `host:port,host:port`.
 */
export class MysqlEngine implements Engine {
  readonly dialect = 'mysql';
  readonly sequelize: Sequelize;

  constructor(url: string, mostConnections: number, authority?: string) {
    const hosts = new DatabaseHosts(url);
    this.sequelize = new Sequelize(hosts.url, {
      dialect: 'mysql',
      dialectModule: mysql2,
      logging: false,
      timezone: '+00:00',
      pool: { max: mostConnections, min: 0, idle: 30_000, acquire: 20_000 },
      // FOUND_ROWS: an UPDATE answers how many rows it met, as on SQLite, not how many it changed.
      dialectOptions: {
        charset: 'utf8mb4',
        flags: '+FOUND_ROWS',
        connectTimeout: 3_000,
        ...(authority && { ssl: { ca: authority, minVersion: 'TLSv1.2', verifyIdentity: true } }),
      },
    });
    connectToAny(this.sequelize.connectionManager as unknown as Connections, hosts);
  }

  async run(sql: string, values: SqlValue[], tx: Transaction | undefined) {
    if (tx) return query((tx as unknown as { connection: Connection }).connection, sql, values);
    const connections = this.sequelize.connectionManager as unknown as Connections;
    const connection = await connections.getConnection({});
    try {
      return await query(connection, sql, values);
    } finally {
      connections.releaseConnection(connection);
    }
  }

  connections() {
    const { pool } = this.sequelize.connectionManager as unknown as { pool: Pool };
    return { inUse: pool.using, idle: pool.available, waitedFor: pool.waiting, most: pool.maxSize };
  }

  async close(): Promise<void> {
    await this.sequelize.close();
  }
}

/** Makes every connection one to the first server that takes it and is ready to work. */
function connectToAny(connections: Connections, hosts: DatabaseHosts): void {
  const connect = connections.connect.bind(connections);
  connections.connect = async (config) => {
    let failure: unknown;
    for (const host of hosts.inOrder()) {
      try {
        const connection = await connect({ ...config, ...host });
        await prepareConnection(connection);
        return connection;
      } catch (error) {
        hosts.avoid(host);
        failure = error;
      }
    }
    throw failure;
  };
}

async function prepareConnection(connection: Connection): Promise<void> {
  try {
    await query(
      connection,
      "SET SESSION sql_mode = 'TRADITIONAL,ONLY_FULL_GROUP_BY', SESSION innodb_lock_wait_timeout = 10",
      [],
    );
    await query(connection, 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', []);
    // Fails on a node of a cluster that must not work: one that is behind, or cut off from the majority.
    await query(connection, 'SELECT 1 FROM DUAL', []);
  } catch (error) {
    connection.destroy();
    throw new ConnectionError(error as Error);
  }
  await query(connection, 'SET SESSION wsrep_sync_wait = 1', []).catch((error: unknown) => {
    // Only a cluster has it: after another node took over, nothing is read there that lags behind what was written here.
    if (!databaseCodes(error).includes('ER_UNKNOWN_SYSTEM_VARIABLE')) throw new ConnectionError(error as Error);
  });
}

function query(
  connection: Connection,
  sql: string,
  values: SqlValue[],
): Promise<{ rows: Record<string, unknown>[]; affected: number }> {
  return new Promise((resolve, reject) => {
    connection.query(sql, values, (error, result) => {
      if (error) reject(error);
      else if (Array.isArray(result)) resolve({ rows: result as Record<string, unknown>[], affected: result.length });
      else resolve({ rows: [], affected: (result as ResultSetHeader).affectedRows });
    });
  });
}
