import {
  amountFen,
  code,
  id,
  instant,
  integer,
  json,
  longText,
  nullable,
  plainDate,
} from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/**
 * Relief first, followed to the last yuan: the county's ledger beside those of the townships, orders to pay, receipts; and
 * what 特困 settles after the decision: self-care by six indicators, care agreements.
 */
export async function up(schema: Schema): Promise<void> {
  for (const table of ['reserve', 'reserve_entry'])
    await schema.run(`ALTER TABLE \`${table}\` RENAME COLUMN \`township_code\` TO \`ledger_code\``);
  await schema.addColumn('reserve_entry', 'counterpart_code', nullable(code(12)));
  await schema.addColumn('reserve_entry', 'order_id', nullable(id()));
  await schema.createTable('sequence', { name: code(60), last: integer() }, { primaryKey: ['name'] });
  await orders(schema);
  await care(schema);
}

async function orders(schema: Schema): Promise<void> {
  await schema.createTable(
    'payment_order',
    {
      id: id(),
      case_id: id(),
      ledger_code: code(12),
      number: code(100),
      amount_fen: amountFen(),
      content_enc: longText(),
      state: code(10),
      issued_on: plainDate(),
      issued_at: instant(),
      proposed_by: id(),
      confirmed_by: id(),
      returned_on: nullable(plainDate()),
      return_reason_enc: nullable(longText()),
    },
    {
      primaryKey: ['id'],
      unique: { payment_order_number: ['ledger_code', 'number'] },
      indexes: { payment_order_case: ['case_id', 'id'] },
    },
  );
  await schema.createTable(
    'payment_receipt',
    {
      order_id: id(),
      content_enc: longText(),
      received_on: plainDate(),
      evidence_id: nullable(id()),
      staff_id: id(),
      created_at: instant(),
    },
    { primaryKey: ['order_id'] },
  );
  await schema.makeInsertOnly('payment_receipt');
  await schema.createTable(
    'evidence_file',
    {
      id: id(),
      case_id: id(),
      purpose: code(20),
      storage_key: code(120),
      mime: code(40),
      bytes: integer(),
      content_hash: code(64),
      staff_id: id(),
      added_at: instant(),
    },
    { primaryKey: ['id'], unique: { evidence_file_once: ['case_id', 'purpose', 'content_hash'] } },
  );
  await schema.makeInsertOnly('evidence_file');
}

async function care(schema: Schema): Promise<void> {
  await schema.createTable(
    'self_care_assessment',
    {
      id: id(),
      case_id: id(),
      assessed_on: plainDate(),
      people: json(),
      content_enc: longText(),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { self_care_case: ['case_id', 'id'] } },
  );
  await schema.makeInsertOnly('self_care_assessment');
  await schema.createTable(
    'care_agreement',
    {
      id: id(),
      case_id: id(),
      number: code(100),
      plan_enc: longText(),
      state: code(10),
      drawn_up_on: plainDate(),
      signed_on: nullable(plainDate()),
      signed_enc: nullable(longText()),
      evidence_id: nullable(id()),
      staff_id: id(),
      created_at: instant(),
    },
    {
      primaryKey: ['id'],
      unique: { care_agreement_number: ['number'] },
      indexes: { care_agreement_case: ['case_id', 'id'] },
    },
  );
}
