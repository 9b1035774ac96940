import { code, id, instant, integer, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Papers: documents of several pages, the files behind them, how they arrive, and who has looked at them. */
export async function up(schema: Schema): Promise<void> {
  await documents(schema);
  await uploads(schema);
  await schema.createTable(
    'file_reading',
    {
      id: id(),
      file_id: id(),
      document_id: id(),
      case_id: nullable(id()),
      reader_kind: code(10),
      reader_id: id(),
      request_id: code(100),
      read_at: instant(),
    },
    {
      primaryKey: ['id'],
      indexes: { file_reading_document: ['document_id', 'id'], file_reading_reader: ['reader_id', 'id'] },
    },
  );
  await schema.makeInsertOnly('file_reading');
}

async function documents(schema: Schema): Promise<void> {
  await schema.createTable(
    'document',
    {
      id: id(),
      // Before it is handed over a document hangs on a draft, afterwards on a household and its applications.
      draft_id: nullable(id()),
      household_id: nullable(id()),
      person_id: nullable(id()),
      member_id: nullable(code(40)),
      type_code: code(60),
      valid_to: nullable(plainDate()),
      added_by_kind: code(10),
      added_by_id: id(),
      added_at: instant(),
    },
    {
      primaryKey: ['id'],
      indexes: { document_draft: ['draft_id', 'id'], document_household: ['household_id', 'id'] },
    },
  );
  await schema.createTable(
    'application_document',
    { application_id: id(), document_id: id(), linked_at: instant() },
    { primaryKey: ['application_id', 'document_id'], indexes: { application_document_document: ['document_id'] } },
  );
  await schema.createTable(
    'stored_file',
    {
      id: id(),
      // `household:ID`, or `draft:ID` before there is one: the same received bytes are stored once for each.
      owner_key: code(60),
      received_index: code(64),
      storage_key: code(200),
      mime: code(40),
      bytes: integer(),
      content_hash: code(64),
      created_at: instant(),
    },
    {
      primaryKey: ['id'],
      unique: { stored_file_once: ['owner_key', 'received_index'], stored_file_key: ['storage_key'] },
    },
  );
  await schema.createTable(
    'document_page',
    { id: id(), document_id: id(), file_id: id(), added_at: instant() },
    {
      primaryKey: ['id'],
      indexes: { document_page_document: ['document_id', 'id'], document_page_file: ['file_id'] },
    },
  );
}

async function uploads(schema: Schema): Promise<void> {
  await schema.createTable(
    'upload',
    {
      id: id(),
      document_id: id(),
      bytes: integer(),
      chunk_bytes: integer(),
      // receiving → finished, or refused for what the file turned out to be.
      state: code(10),
      refusal: nullable(code(40)),
      page_id: nullable(id()),
      started_at: instant(),
      ended_at: nullable(instant()),
    },
    {
      primaryKey: ['id'],
      indexes: { upload_document: ['document_id', 'state'], upload_started: ['state', 'started_at'] },
    },
  );
  await schema.createTable(
    'upload_chunk',
    { upload_id: id(), ordinal: integer(), bytes: integer(), content_hash: code(64), received_at: instant() },
    { primaryKey: ['upload_id', 'ordinal'] },
  );
}
