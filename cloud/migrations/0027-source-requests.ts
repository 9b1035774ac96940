import {
  code,
  flag,
  id,
  instant,
  integer,
  longText,
  nullable,
  plainDate,
  withDefault,
} from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Questions to connected sources and what they answered, sources that are down, and files of results before they are taken over. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'source_request',
    {
      id: id(),
      application_id: id(),
      /** The case that it was asked for: its duty sets the day to give up on. */
      case_id: id(),
      member_id: code(40),
      person_index: nullable(code(64)),
      source_code: code(40),
      source_name: code(100),
      asked_by: code(10),
      /** `application member source` while this is the question that counts; empty once it was asked anew. */
      standing_key: nullable(code(120)),
      state: code(20),
      fault: nullable(code(20)),
      attempts: integer(),
      next_try_at: nullable(instant()),
      claimed_until: nullable(instant()),
      give_up_on: nullable(plainDate()),
      asked_at: instant(),
      sent_at: nullable(instant()),
      answered_at: nullable(instant()),
      as_of_on: nullable(plainDate()),
      good_until: nullable(plainDate()),
      /** The answer as it was received, sealed. */
      raw_enc: nullable(longText()),
      reused_from: nullable(id()),
      staff_id: id(),
      closed_by: nullable(id()),
      closed_at: nullable(instant()),
      closed_reason_enc: nullable(longText()),
    },
    {
      primaryKey: ['id'],
      unique: { source_request_standing: ['standing_key'] },
      indexes: {
        source_request_application: ['application_id', 'id'],
        source_request_due: ['state', 'asked_by', 'source_code', 'next_try_at'],
        source_request_person: ['person_index', 'source_code', 'good_until'],
      },
    },
  );
  await schema.createTable(
    'source_circuit',
    { source_code: code(40), failures: integer(), closed_until: nullable(instant()) },
    { primaryKey: ['source_code'] },
  );
  await schema.addColumn('verification_import', 'region_code', withDefault(code(12), ''));
  await schema.addColumn('verification_import', 'state', withDefault(code(10), 'taken'));
  await schema.addColumn('verification_import', 'seen_before', withDefault(flag(), 0));
  await schema.createIndex('verification_import_staged', 'verification_import', ['region_code', 'state', 'id']);
  await schema.createTable(
    'verification_row',
    {
      import_id: id(),
      sheet_row: integer(),
      content_enc: longText(),
      problem: nullable(code(20)),
    },
    { primaryKey: ['import_id', 'sheet_row'] },
  );
}
