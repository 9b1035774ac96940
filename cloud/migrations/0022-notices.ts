import { code, id, instant, integer, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Notices as they were issued, the numbers they took, and who opened them first when. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'notice_number',
    { issuer_code: code(12), year: integer(), last: integer() },
    { primaryKey: ['issuer_code', 'year'] },
  );
  await schema.createTable(
    'notice',
    {
      id: id(),
      case_id: id(),
      kind: code(20),
      issuer_code: code(12),
      year: integer(),
      seq: integer(),
      number: code(100),
      issuer: code(200),
      content_enc: longText(),
      issued_on: plainDate(),
      issued_at: instant(),
      staff_id: nullable(id()),
    },
    {
      primaryKey: ['id'],
      unique: { notice_once: ['issuer_code', 'year', 'seq'] },
      indexes: { notice_case: ['case_id', 'id'] },
    },
  );
  await schema.makeInsertOnly('notice');
  await schema.createTable(
    'notice_opening',
    { notice_id: id(), account_id: id(), opened_at: instant() },
    { primaryKey: ['notice_id', 'account_id'] },
  );
  await schema.makeInsertOnly('notice_opening');
}
