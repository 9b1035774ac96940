import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

/** What one statement really did. */
export interface StatementPlan {
  readonly sql: string;
  /** Tables that were read from end to end, with how many rows. */
  readonly scanned: readonly string[];
  /** The most rows that were sorted at once. */
  readonly sortedRows: number;
  /** The most rows that were read from one table. */
  readonly rows: number;
}

type Node = { readonly [key: string]: unknown };

/** Reading a table this small from end to end costs nothing: calendars, roles, settings. */
const smallTable = 400;

/** The statements that the program sent while something was done, as the server's own log has them. */
export async function statementsDuring(server: mysql.Connection, database: string, work: () => Promise<unknown>) {
  await server.query("SET GLOBAL log_output = 'TABLE'");
  await server.query('TRUNCATE TABLE mysql.general_log');
  await server.query('SET GLOBAL general_log = 1');
  try {
    await work();
  } finally {
    await server.query('SET GLOBAL general_log = 0');
  }
  const [rows] = await server.query<RowDataPacket[]>(
    "SELECT CONVERT(argument USING utf8mb4) AS said FROM mysql.general_log WHERE command_type = 'Query' AND thread_id <> CONNECTION_ID() ORDER BY event_time",
  );
  const texts = rows.map((row) => String(row['said']));
  const reads = texts.filter((sql) => /^\s*SELECT/i.test(sql) && !/information_schema|GET_LOCK/i.test(sql));
  await server.query(`USE \`${database}\``);
  return reads;
}

/** Runs a statement under ANALYZE and reads what it scanned and sorted. */
export async function planOf(server: mysql.Connection, sql: string): Promise<StatementPlan> {
  const [rows] = await server.query<RowDataPacket[]>(`ANALYZE FORMAT=JSON ${sql.replace(/ FOR UPDATE\s*$/, '')}`);
  const plan = JSON.parse(String(Object.values(rows[0] as object)[0])) as Node;
  const tables = tablesIn(plan);
  const sorts = nodesOf(plan, 'filesort').map((sort) => Math.max(0, ...tablesIn(sort).map(rowsOf)));
  return {
    sql,
    scanned: tables
      .filter((table) => ['ALL', 'index'].includes(String(table['access_type'])) && rowsOf(table) > smallTable)
      .map((table) => `${String(table['table_name'])} (${Math.round(rowsOf(table))} rows)`),
    sortedRows: Math.round(Math.max(0, ...sorts)),
    rows: Math.round(Math.max(0, ...tables.map(rowsOf))),
  };
}

const rowsOf = (table: Node): number => Number(table['r_rows'] ?? 0) * Number(table['r_loops'] ?? 0);

const tablesIn = (node: unknown): Node[] => nodesOf(node, 'table').filter((table) => 'access_type' in table);

function nodesOf(node: unknown, name: string): Node[] {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap((one) => nodesOf(one, name));
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === name && value !== null && typeof value === 'object' ? [value as Node] : []),
    ...nodesOf(value, name),
  ]);
}
