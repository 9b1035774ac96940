import { code, id, instant, integer, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** What was found beside what was declared, worksheets as they were recorded, and what each act of a procedure brought. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'found_fact',
    {
      id: id(),
      application_id: id(),
      path: code(120),
      value_enc: longText(),
      source_from: code(20),
      source_on: plainDate(),
      note_enc: nullable(longText()),
      staff_id: id(),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { found_fact_application: ['application_id', 'id'] } },
  );
  await schema.createTable(
    'worksheet',
    {
      id: id(),
      case_id: id(),
      region_code: code(12),
      on_date: plainDate(),
      pack_version: code(400),
      calendar_version: code(600),
      facts_enc: longText(),
      result_enc: longText(),
      staff_id: id(),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { worksheet_case: ['case_id', 'id'] } },
  );
  await schema.createTable(
    'procedure_entry',
    {
      id: id(),
      case_id: id(),
      action: code(40),
      content_enc: longText(),
      staff_id: nullable(id()),
      case_version: integer(),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { procedure_entry_case: ['case_id', 'id'] } },
  );
}
