import {
  amountFen,
  code,
  flag,
  id,
  instant,
  integer,
  longText,
  nullable,
  plainDate,
  text,
} from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** What was decided, who receives what since when, and the families taken over from lists that were kept elsewhere. */
export async function up(schema: Schema): Promise<void> {
  await decisions(schema);
  await awards(schema);
  await imports(schema);
}

async function decisions(schema: Schema): Promise<void> {
  await schema.createTable(
    'decision',
    {
      case_id: id(),
      outcome: code(10),
      decided_on: plainDate(),
      aid: code(30),
      // Paid every month, once, or nothing in money.
      per: nullable(code(10)),
      // Null where nothing is paid, or its amount is fixed only after the decision.
      amount_fen: nullable(amountFen()),
      from_month: nullable(code(7)),
      covered: longText(),
      created_at: instant(),
    },
    { primaryKey: ['case_id'], indexes: { decision_day: ['decided_on', 'case_id'] } },
  );
  await schema.makeInsertOnly('decision');
}

async function awards(schema: Schema): Promise<void> {
  await schema.createTable(
    'award',
    {
      id: id(),
      household_id: id(),
      aid: code(30),
      township_code: code(12),
      village_code: code(12),
      head_person_id: id(),
      head_name_masked: text(200),
      state: code(10),
      since_month: code(7),
      ended_month: nullable(code(7)),
      // Set while it runs: nobody heads two running awards of one aid.
      running_index: nullable(code(64)),
      account_enc: nullable(longText()),
      created_at: instant(),
    },
    {
      primaryKey: ['id'],
      unique: { award_running: ['running_index'] },
      indexes: {
        award_household: ['household_id', 'id'],
        award_village: ['village_code', 'state', 'id'],
        award_township: ['township_code', 'aid', 'state', 'id'],
      },
    },
  );
  // What is paid from which month on, and what says so: the newest row holds; none is ever changed.
  await schema.createTable(
    'award_term',
    {
      id: id(),
      award_id: id(),
      from_month: code(7),
      per: nullable(code(10)),
      amount_fen: nullable(amountFen()),
      case_id: nullable(id()),
      import_row_id: nullable(id()),
      created_at: instant(),
    },
    {
      primaryKey: ['id'],
      indexes: { award_term_award: ['award_id', 'id'], award_term_case: ['case_id'] },
    },
  );
  await schema.makeInsertOnly('award_term');
  await schema.createTable(
    'award_person',
    {
      award_id: id(),
      person_id: id(),
      id_index: nullable(code(64)),
      role: code(10),
      covered: flag(),
      relation: text(100),
    },
    {
      primaryKey: ['award_id', 'person_id'],
      indexes: { award_person_index: ['id_index', 'award_id'], award_person_person: ['person_id'] },
    },
  );
}

async function imports(schema: Schema): Promise<void> {
  await schema.createTable(
    'award_import',
    {
      id: id(),
      county_code: code(12),
      file_name: text(200),
      file_hash: code(64),
      state: code(10),
      row_count: integer(),
      staff_id: id(),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { award_import_county: ['county_code', 'id'] } },
  );
  await schema.createTable(
    'award_import_row',
    {
      id: id(),
      import_id: id(),
      row_no: integer(),
      // Which family of the file: the row number of its head.
      family: integer(),
      content_enc: longText(),
      state: code(10),
      problem: nullable(code(30)),
      problem_enc: nullable(longText()),
      award_id: nullable(id()),
    },
    {
      primaryKey: ['id'],
      unique: { award_import_row_no: ['import_id', 'row_no'] },
      indexes: { award_import_row_state: ['import_id', 'state', 'row_no'] },
    },
  );
}
