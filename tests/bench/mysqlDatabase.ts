import mysql from 'mysql2/promise';

/** Makes an empty database on a server and answers its address. */
export async function mysqlDatabase(serverUrl: string, name: string): Promise<string> {
  const connection = await mysql.createConnection(serverUrl);
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await connection.end();
  return `${serverUrl}/${name}`;
}
