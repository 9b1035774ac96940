import { code, id, instant, integer, json, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Households, their people, and what they sent: one sending is one application. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'household',
    { id: id(), village_code: code(12), created_at: instant(), joined_into_id: nullable(id()) },
    { primaryKey: ['id'], indexes: { household_village: ['village_code', 'id'] } },
  );
  await schema.createTable(
    'person',
    {
      id: id(),
      household_id: id(),
      name_enc: longText(),
      id_number_enc: nullable(longText()),
      id_index: nullable(code(64)),
      birth_on: nullable(plainDate()),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { person_household: ['household_id'], person_id_index: ['id_index'] } },
  );
  await schema.createTable(
    'application',
    {
      id: id(),
      draft_id: id(),
      household_id: id(),
      filed_by_account_id: nullable(id()),
      filed_by_staff_id: nullable(id()),
      origin: code(10),
      channel: code(10),
      applicant_member_id: code(40),
      answers_enc: longText(),
      answers_hash: code(64),
      revision: integer(),
      policy_version: code(400),
      calendar_version: code(600),
      sent_at: instant(),
      sent_on: plainDate(),
    },
    {
      primaryKey: ['id'],
      unique: { application_draft: ['draft_id'] },
      indexes: { application_household: ['household_id'] },
    },
  );
  await schema.createTable(
    'application_revision',
    {
      id: id(),
      application_id: id(),
      revision: integer(),
      answers_enc: longText(),
      answers_hash: code(64),
      changed_by_kind: code(10),
      changed_by_id: nullable(id()),
      changed_at: instant(),
      paths: json(),
    },
    { primaryKey: ['id'], unique: { application_revision_no: ['application_id', 'revision'] } },
  );
  await schema.createTable(
    'application_person',
    { application_id: id(), member_id: code(40), person_id: id(), id_index: nullable(code(64)), role: code(10) },
    {
      primaryKey: ['application_id', 'member_id'],
      indexes: { application_person_id: ['id_index', 'application_id'], application_person_person: ['person_id'] },
    },
  );
  await schema.createTable(
    'application_filer',
    { application_id: id(), account_id: id(), role: code(10) },
    {
      primaryKey: ['application_id', 'account_id'],
      indexes: { application_filer_account: ['account_id', 'application_id'] },
    },
  );
}
