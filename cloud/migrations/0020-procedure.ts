import { code, id, instant, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** From acceptance to the decision: what is established about a case, who took which part in it, when a duty closed. */
export async function up(schema: Schema): Promise<void> {
  await schema.addColumn('aid_case', 'opinion', nullable(code(10)));
  await schema.addColumn('aid_case', 'finding', nullable(code(10)));
  await schema.addColumn('aid_case', 'opinion_code', nullable(code(12)));
  await schema.addColumn('aid_case', 'authority_code', nullable(code(12)));
  await schema.createIndex('aid_case_opinion', 'aid_case', ['opinion_code', 'id']);
  await schema.createIndex('aid_case_authority', 'aid_case', ['authority_code', 'id']);
  await schema.addColumn('duty', 'closed_on', nullable(plainDate()));
  await schema.createTable(
    'case_part',
    { case_id: id(), part: code(20), staff_id: id(), taken_at: instant() },
    { primaryKey: ['case_id', 'part', 'staff_id'], indexes: { case_part_staff: ['staff_id', 'part', 'case_id'] } },
  );
}
