import { code, flag, id, instant, integer, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Means verification: who promised to keep it to themselves, what sources told, and how each difference was settled. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'confidentiality',
    {
      staff_id: id(),
      text_version: code(20),
      text_hash: code(64),
      text: longText(),
      drawing_enc: longText(),
      signed_at: instant(),
    },
    { primaryKey: ['staff_id', 'text_hash'] },
  );
  await schema.createTable(
    'verification_import',
    {
      id: id(),
      file_hash: code(64),
      file_name: code(200),
      row_count: integer(),
      kept_count: integer(),
      staff_id: id(),
      created_at: instant(),
    },
    { primaryKey: ['id'] },
  );
  await schema.createTable(
    'verification_item',
    {
      id: id(),
      application_id: id(),
      import_id: id(),
      member_id: code(40),
      kind: code(20),
      content_enc: longText(),
      source_name: code(100),
      as_of_on: plainDate(),
      staff_id: id(),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { verification_item_application: ['application_id', 'id'] } },
  );
  await schema.createTable(
    'verification_settlement',
    {
      id: id(),
      application_id: id(),
      line_key: code(80),
      /** What was found when it was settled: a later result opens the line again. */
      found: code(60),
      taken: flag(),
      explanation_enc: nullable(longText()),
      staff_id: id(),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { verification_settlement_application: ['application_id', 'line_key'] } },
  );
}
