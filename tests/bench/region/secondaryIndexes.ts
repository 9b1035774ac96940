import type { Connection, RowDataPacket } from 'mysql2/promise';

interface Part extends RowDataPacket {
  readonly tableName: string;
  readonly indexName: string;
  readonly nonUnique: number;
  readonly columns: string;
}

/**
 * Takes the secondary indexes of the big tables away and answers how to put the very same back: built once over all rows,
 * they cost a tenth of what they cost row by row.
 */
export async function withoutIndexes(connection: Connection, tables: readonly string[]): Promise<() => Promise<void>> {
  const [parts] = await connection.query<Part[]>(
    `SELECT TABLE_NAME AS tableName, INDEX_NAME AS indexName, MIN(NON_UNIQUE) AS nonUnique,
       GROUP_CONCAT(CONCAT('\`', COLUMN_NAME, '\`') ORDER BY SEQ_IN_INDEX) AS columns
     FROM information_schema.STATISTICS
     WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN (?) AND INDEX_NAME <> 'PRIMARY' GROUP BY TABLE_NAME, INDEX_NAME`,
    [[...tables]],
  );
  const of = (table: string) => parts.filter(({ tableName }) => tableName === table);
  for (const table of tables) {
    const drops = of(table).map(({ indexName }) => `DROP INDEX \`${indexName}\``);
    if (drops.length > 0) await connection.query(`ALTER TABLE \`${table}\` ${drops.join(', ')}`);
  }
  return async () => {
    for (const table of tables) {
      const adds = of(table).map(
        ({ indexName, nonUnique, columns }) => `ADD ${nonUnique ? '' : 'UNIQUE '}INDEX \`${indexName}\` (${columns})`,
      );
      if (adds.length > 0) await connection.query(`ALTER TABLE \`${table}\` ${adds.join(', ')}`);
      await connection.query(`ANALYZE TABLE \`${table}\``);
    }
  };
}
