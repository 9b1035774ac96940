import { code, flag, id, instant, integer, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Signatures, bound by hash to what was signed, and the single-use links that ask for them. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'signature',
    {
      id: id(),
      kind: code(30),
      draft_id: nullable(id()),
      signing_key: nullable(code(120)),
      // Draft and key while the signature stands, nothing once revoked or replaced: one valid signature each.
      standing_key: nullable(code(160)),
      signer_staff_id: nullable(id()),
      signer_name_enc: longText(),
      signer_id_index: nullable(code(64)),
      for_id: nullable(code(40)),
      as_guardian: flag(),
      text_id: code(60),
      text_version: code(40),
      text: longText(),
      text_hash: code(64),
      answers_hash: nullable(code(64)),
      drawing_enc: nullable(longText()),
      drawing_hash: nullable(code(64)),
      medium: code(10),
      document_id: nullable(id()),
      witness_staff_id: nullable(id()),
      witness_note: nullable(longText()),
      signed_at: instant(),
      signed_on: plainDate(),
      hash: code(64),
      revoke_code_hash: nullable(code(64)),
      revoked_at: nullable(instant()),
    },
    {
      primaryKey: ['id'],
      unique: { signature_standing: ['standing_key'] },
      indexes: { signature_draft: ['draft_id', 'id'], signature_staff: ['signer_staff_id', 'kind'] },
    },
  );
  await schema.createTable(
    'sign_link',
    {
      id: id(),
      token_hash: code(64),
      draft_id: id(),
      signing_key: code(120),
      made_by_kind: code(10),
      made_by_id: id(),
      made_at: instant(),
      expires_at: instant(),
      wrong_tries: integer(),
      used_at: nullable(instant()),
      replaced_at: nullable(instant()),
    },
    {
      primaryKey: ['id'],
      unique: { sign_link_token: ['token_hash'] },
      indexes: { sign_link_draft: ['draft_id', 'signing_key'] },
    },
  );
}
