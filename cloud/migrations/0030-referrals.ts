import { code, id, instant, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** What goes on from a case: the next application started from it, signatures that stand for it too, letters to departments. */
export async function up(schema: Schema): Promise<void> {
  await schema.addColumn('draft', 'from_case_id', nullable(id()));
  await schema.addColumn('application', 'from_case_id', nullable(id()));
  await schema.createIndex('application_from_case', 'application', ['from_case_id']);
  await schema.addColumn('staff', 'department_code', nullable(code(40)));
  await schema.createTable(
    'signature_carry',
    { draft_id: id(), signature_id: id(), answers_hash: nullable(code(64)), carried_at: instant() },
    { primaryKey: ['draft_id', 'signature_id'], indexes: { signature_carry_signature: ['signature_id'] } },
  );
  await schema.createTable(
    'referral',
    {
      id: id(),
      case_id: id(),
      notice_id: id(),
      aid: code(40),
      county_code: code(12),
      department_code: code(40),
      department: code(200),
      send_by: code(10),
      consent: nullable(code(20)),
      sent_on: plainDate(),
      due_on: nullable(plainDate()),
      staff_id: nullable(id()),
      handed_to_enc: nullable(longText()),
      handed_on: nullable(plainDate()),
      received_on: nullable(plainDate()),
      received_by_staff_id: nullable(id()),
      result: nullable(code(20)),
      answer_enc: nullable(longText()),
      answered_on: nullable(plainDate()),
      answered_by_staff_id: nullable(id()),
      reminded_on: nullable(plainDate()),
    },
    {
      primaryKey: ['id'],
      indexes: {
        referral_case: ['case_id', 'id'],
        referral_department: ['department_code', 'county_code', 'id'],
        referral_due: ['answered_on', 'due_on'],
      },
    },
  );
}
