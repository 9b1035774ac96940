import { code, flag, id, instant, integer, json, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Cases, the ledger of duties, and what belongs to the hand-over: requests for papers, trips, links between filings. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'case_counter',
    { county_code: code(12), year: integer(), last: integer() },
    {
      primaryKey: ['county_code', 'year'],
    },
  );
  await schema.createTable(
    'aid_case',
    {
      id: id(),
      number: code(30),
      application_id: id(),
      household_id: id(),
      aid: code(30),
      status: code(30),
      waiting_for: nullable(code(10)),
      version: integer(),
      township_code: code(12),
      village_code: code(12),
      registration_township_code: nullable(code(12)),
      registered_elsewhere: code(12),
      handler_staff_id: nullable(id()),
      filed_by_staff_id: nullable(id()),
      origin: code(10),
      applicant_name_masked: code(40),
      applicant_name_index: code(64),
      applicant_birth_on: nullable(plainDate()),
      member_count: integer(),
      supplement_requests: integer(),
      trips: integer(),
      checklist: nullable(json()),
      refusal: nullable(json()),
      policy_version: code(400),
      calendar_version: code(600),
      sent_at: instant(),
      updated_at: instant(),
    },
    {
      primaryKey: ['id'],
      unique: { aid_case_number: ['number'] },
      indexes: {
        aid_case_application: ['application_id'],
        aid_case_township: ['township_code', 'id'],
        aid_case_village: ['village_code', 'id'],
        aid_case_registration: ['registration_township_code', 'id'],
        aid_case_filer: ['filed_by_staff_id', 'id'],
        aid_case_handler: ['handler_staff_id', 'status'],
        aid_case_name: ['applicant_name_index', 'id'],
        aid_case_waiting: ['waiting_for', 'id'],
      },
    },
  );
  await schema.createTable(
    'duty',
    {
      id: id(),
      case_id: id(),
      kind: code(50),
      side: code(10),
      state: code(10),
      township_code: code(12),
      owner_staff_id: nullable(id()),
      started_on: plainDate(),
      due_on: nullable(plainDate()),
      // The due date for sorting by key: a paused or undated duty sorts behind all dated ones.
      sort_on: code(10),
      within_days: integer(),
      runs_from_on: plainDate(),
      runs_for_days: integer(),
      clause: code(200),
      working_days_left: nullable(integer()),
      late_since: nullable(plainDate()),
      started_at: instant(),
      closed_at: nullable(instant()),
    },
    {
      primaryKey: ['id'],
      indexes: {
        duty_case: ['case_id'],
        duty_township: ['township_code', 'side', 'state', 'sort_on', 'id'],
        duty_owner: ['owner_staff_id', 'side', 'state', 'sort_on', 'id'],
        duty_due: ['state', 'kind', 'due_on', 'id'],
      },
    },
  );
  await schema.createTable(
    'supplement_request',
    {
      id: id(),
      case_id: id(),
      ordinal: integer(),
      items: json(),
      reason: nullable(longText()),
      flagged: flag(),
      requested_by_staff_id: id(),
      requested_at: instant(),
      answered_at: nullable(instant()),
      answer: nullable(json()),
    },
    { primaryKey: ['id'], unique: { supplement_request_no: ['case_id', 'ordinal'] } },
  );
  await schema.createTable(
    'trip',
    {
      id: id(),
      case_id: id(),
      came_on: plainDate(),
      reason: longText(),
      recorded_by_staff_id: id(),
      recorded_at: instant(),
    },
    { primaryKey: ['id'], indexes: { trip_case: ['case_id'] } },
  );
  await schema.createTable(
    'case_link',
    { case_id: id(), other_case_id: id(), linked_by_staff_id: id(), linked_at: instant() },
    { primaryKey: ['case_id', 'other_case_id'] },
  );
}
