import { code, id, instant, integer, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Public notices with the fields a village may read, the photos of their posting, objections, and who read when. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'public_notice',
    {
      id: id(),
      case_id: id(),
      village_code: code(12),
      aid: code(30),
      stage: code(20),
      state: code(12),
      fields_enc: longText(),
      prepared_at: instant(),
      posted_on: nullable(plainDate()),
      until_on: nullable(plainDate()),
      ended_on: nullable(plainDate()),
    },
    {
      primaryKey: ['id'],
      indexes: { public_notice_case: ['case_id', 'id'], public_notice_village: ['village_code', 'state', 'id'] },
    },
  );
  await schema.createTable(
    'public_notice_photo',
    {
      id: id(),
      notice_id: id(),
      distance: code(8),
      storage_key: code(200),
      mime: code(60),
      bytes: integer(),
      content_hash: code(64),
      staff_id: id(),
      taken_at: instant(),
    },
    { primaryKey: ['id'], unique: { public_notice_photo_once: ['notice_id', 'content_hash'] } },
  );
  await schema.makeInsertOnly('public_notice_photo');
  await schema.createTable(
    'public_objection',
    {
      id: id(),
      notice_id: id(),
      case_id: id(),
      account_id: id(),
      text_index: code(64),
      content_enc: longText(),
      created_at: instant(),
    },
    { primaryKey: ['id'], unique: { public_objection_once: ['notice_id', 'account_id', 'text_index'] } },
  );
  await schema.makeInsertOnly('public_objection');
  await schema.createTable(
    'public_notice_reading',
    {
      id: id(),
      village_code: code(12),
      reader_kind: code(12),
      reader_id: nullable(id()),
      notices: integer(),
      request_id: code(100),
      read_at: instant(),
    },
    { primaryKey: ['id'], indexes: { public_notice_reading_village: ['village_code', 'id'] } },
  );
}
