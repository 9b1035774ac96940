import mysql2 from 'mysql2';
import type { Connection, ResultSetHeader } from 'mysql2';
import { Sequelize, type Transaction } from 'sequelize';
import type { Engine } from './engine';
import type { SqlValue } from './sqlPieces';

interface Connections {
  getConnection(options: object): Promise<Connection>;
  releaseConnection(connection: Connection): void;
}

/** MySQL, MariaDB or a database that speaks their protocol, given as `mysql://user:password@host:port/name`. */
export class MysqlEngine implements Engine {
  readonly dialect = 'mysql';
  readonly sequelize: Sequelize;

  constructor(url: string, mostConnections: number) {
    this.sequelize = new Sequelize(url, {
      dialect: 'mysql',
      dialectModule: mysql2,
      logging: false,
      timezone: '+00:00',
      pool: { max: mostConnections, min: 0, idle: 30_000, acquire: 20_000 },
      // FOUND_ROWS: an UPDATE answers how many rows it met, as on SQLite, not how many it changed.
      dialectOptions: { charset: 'utf8mb4', flags: '+FOUND_ROWS', connectTimeout: 10_000 },
      hooks: { afterConnect: (connection) => prepareConnection(connection as Connection) },
    });
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

  async close(): Promise<void> {
    await this.sequelize.close();
  }
}

async function prepareConnection(connection: Connection): Promise<void> {
  await query(
    connection,
    "SET SESSION sql_mode = 'TRADITIONAL,ONLY_FULL_GROUP_BY', SESSION innodb_lock_wait_timeout = 10",
    [],
  );
  await query(connection, 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', []);
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
