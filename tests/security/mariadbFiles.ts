import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';

/** One file of a database server, as it lies on its disk. */
export interface ServerFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The whole folder of the database may be large; nothing but what may hold rows of ours is looked at. */
const shared = /^(ibdata|ib_logfile|ib_buffer_pool|undo|aria_log|ibtmp|.*-bin\.|.*relay|.*\.log$)/;

/**
 * The files in which a MariaDB keeps one database: its tables, and what all databases of the server share — the journal of
 * changes, undo, the binary log where there is one. All that is in memory is written out first.
 */
export async function mariadbFiles(url: string): Promise<ServerFile[]> {
  const connection = await mysql.createConnection(url);
  try {
    const [[told]] = await connection.query<mysql.RowDataPacket[]>('SELECT @@datadir AS folder, DATABASE() AS name');
    const { folder, name } = told as { folder: string; name: string };
    const [tables] = await connection.query<mysql.RowDataPacket[]>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND engine = 'InnoDB'",
    );
    const names = tables.map((table) => `\`${String(table['name'])}\``).join(', ');
    await connection.query('FLUSH LOGS');
    // Writes every changed page of these tables out, and holds them still while they are read.
    await connection.query(`FLUSH TABLES ${names} FOR EXPORT`);
    const own = readdirSync(join(folder, name)).map((file) => join(name, file));
    const files = [...own, ...readdirSync(folder).filter((file) => shared.test(file))]
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => ({ name: file.replace(`${name}/`, ''), bytes: readFileSync(join(folder, file)) }));
    await connection.query('UNLOCK TABLES');
    return files;
  } finally {
    await connection.end();
  }
}
