import type { Connection, RowDataPacket } from 'mysql2/promise';

/** What staff open, search and count; drafts and files are only kept. */
const opened = [
  'duty',
  'application',
  'aid_case',
  'person',
  'application_person',
  'case_name_token',
  'document',
  'document_page',
  'application_document',
  'signature',
  'audit_entry',
  'audit_chain',
  'decision',
  'household',
];

/**
 * Reads every index of what staff open once, as far as the database's memory has room: a server that has been at work for
 * days has them there, one just filled has whatever was written last.
 */
export async function intoMemory(server: Connection, database: string): Promise<void> {
  const [indexes] = await server.query<RowDataPacket[]>(
    `SELECT DISTINCT TABLE_NAME AS tableName, INDEX_NAME AS indexName FROM information_schema.STATISTICS
     WHERE TABLE_SCHEMA = ? AND TABLE_NAME IN (?) ORDER BY FIELD(TABLE_NAME, ?)`,
    [database, opened, opened],
  );
  for (const { tableName, indexName } of indexes)
    await server.query('SELECT COUNT(*) FROM ?? FORCE INDEX (??)', [`${database}.${tableName}`, indexName]);
}
