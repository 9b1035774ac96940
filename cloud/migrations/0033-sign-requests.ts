import { code, id, instant, integer, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Who was asked to sign and when, so that they are reminded and find it again; and from whose account it was signed. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'sign_request',
    {
      draft_id: id(),
      signing_key: code(120),
      // The blind index of the signer's number; of the name where they have none.
      signer: code(64),
      asked_at: instant(),
      // How many reminders went out by themselves.
      reminders: integer(),
      // The day of the last reminder, whoever sent it.
      reminded_on: nullable(plainDate()),
    },
    {
      primaryKey: ['draft_id', 'signing_key'],
      indexes: { sign_request_signer: ['signer'], sign_request_due: ['reminders', 'asked_at'] },
    },
  );
  await schema.addColumn('sign_link', 'opened_at', nullable(instant()));
  await schema.addColumn('signature', 'signer_account_id', nullable(id()));
  await schema.createIndex('signature_signer', 'signature', ['signer_id_index', 'id']);
  await schema.createIndex('signature_account', 'signature', ['signer_account_id', 'id']);
}
