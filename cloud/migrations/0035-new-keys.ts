import type { Schema } from '../src/platform/database/schema';

/** The insert-only tables that hold sealed values: these may be sealed with another key, the rest stays as it was written. */
const tables: readonly { table: string; sealed: readonly string[]; kept: readonly string[] }[] = [
  {
    table: 'finding_entry',
    sealed: ['content_enc'],
    kept: ['account_id', 'action', 'created_at', 'finding_id', 'id', 'staff_id'],
  },
  {
    table: 'finding_file',
    sealed: ['title_enc'],
    kept: ['added_at', 'bytes', 'content_hash', 'finding_id', 'id', 'mime', 'staff_id', 'storage_key'],
  },
  {
    table: 'notice',
    sealed: ['content_enc'],
    kept: [
      'case_id',
      'id',
      'issued_at',
      'issued_on',
      'issuer',
      'issuer_code',
      'kind',
      'number',
      'seq',
      'staff_id',
      'year',
    ],
  },
  {
    table: 'payment_receipt',
    sealed: ['content_enc'],
    kept: ['created_at', 'evidence_id', 'order_id', 'received_on', 'staff_id'],
  },
  {
    table: 'public_objection',
    sealed: ['content_enc'],
    kept: ['account_id', 'case_id', 'created_at', 'id', 'notice_id', 'text_index'],
  },
  {
    table: 'self_care_assessment',
    sealed: ['content_enc'],
    kept: ['assessed_on', 'case_id', 'created_at', 'id', 'people'],
  },
  {
    table: 'survey',
    sealed: ['parts_enc', 'refusal_enc'],
    kept: ['application_id', 'case_id', 'client_id', 'content_hash', 'id', 'staff_id', 'submitted_at', 'visited_on'],
  },
  { table: 'survey_letter', sealed: ['content_enc'], kept: ['id', 'survey_id'] },
  { table: 'survey_picture', sealed: ['told_enc'], kept: ['kind', 'ordinal', 'photo_id', 'survey_id', 'taken_at'] },
  {
    table: 'survey_signature',
    sealed: ['drawing_enc', 'name_enc'],
    kept: ['drawing_hash', 'id', 'medium', 'relation', 'signed_as', 'signed_at', 'staff_id', 'survey_id'],
  },
  { table: 'survey_statement', sealed: ['content_enc'], kept: ['id', 'survey_id'] },
];

/** Runs the migration. */
export async function up(schema: Schema): Promise<void> {
  for (const { table, sealed, kept } of tables) await schema.letReseal(table, sealed, kept);
}
