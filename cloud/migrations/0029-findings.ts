import { code, id, instant, integer, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/**
 * Findings of false commitment with what was done and the files that prove it; their duties stand in the ledger of
 * duties, their notices among the public notices. And the day on which a household was found honest.
 */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'finding',
    {
      id: id(),
      case_id: id(),
      member_id: code(20),
      person_id: id(),
      status: code(20),
      version: integer(),
      about: code(200),
      established_on: plainDate(),
      confirmed_on: nullable(plainDate()),
      updated_at: instant(),
    },
    {
      primaryKey: ['id'],
      indexes: { finding_case: ['case_id', 'id'], finding_person: ['person_id', 'id'] },
    },
  );
  await schema.createTable(
    'finding_entry',
    {
      id: id(),
      finding_id: id(),
      action: code(30),
      content_enc: longText(),
      staff_id: nullable(id()),
      account_id: nullable(id()),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { finding_entry_finding: ['finding_id', 'id'] } },
  );
  await schema.makeInsertOnly('finding_entry');
  await schema.createTable(
    'finding_file',
    {
      id: id(),
      finding_id: id(),
      title_enc: longText(),
      storage_key: code(200),
      mime: code(60),
      bytes: integer(),
      content_hash: code(64),
      staff_id: id(),
      added_at: instant(),
    },
    { primaryKey: ['id'], unique: { finding_file_once: ['finding_id', 'content_hash'] } },
  );
  await schema.makeInsertOnly('finding_file');
  await schema.addColumn('duty', 'finding_id', nullable(id()));
  await schema.createIndex('duty_finding', 'duty', ['finding_id', 'id']);
  await schema.addColumn('public_notice', 'finding_id', nullable(id()));
  await schema.createIndex('public_notice_finding', 'public_notice', ['finding_id', 'id']);
  await schema.addColumn('aid_case', 'finding_on', nullable(plainDate()));
  await schema.createIndex('aid_case_household', 'aid_case', ['household_id', 'id']);
}
