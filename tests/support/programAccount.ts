import mysql from 'mysql2/promise';
import { migrateTables } from '../../cloud/src/commands/migrateTables';

/** Runs one statement as the account of an address. */
export async function asAccount(url: string, sql: string): Promise<void> {
  const connection = await mysql.createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}

/** Makes an account that has no right yet, with the name of the database; answers the address with it. */
export async function newAccount(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  const name = url.pathname.slice(1);
  await asAccount(ownerUrl, `CREATE USER '${name}'@'%' IDENTIFIED BY 'program'`);
  url.username = name;
  url.password = 'program';
  return url.href;
}

/** Migrates as the owner and gives a new account the rights of the program; answers the address with it. */
export async function programAccount(ownerUrl: string): Promise<string> {
  const url = await newAccount(ownerUrl);
  const printed: string[] = [];
  const args = ['--for', new URL(url).username];
  const code = await migrateTables(args, { DATABASE_URL: ownerUrl }, (line) => void printed.push(line));
  if (code !== 0) throw new Error(printed.join('\n'));
  return url;
}
