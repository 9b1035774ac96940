import { code, id, instant, integer, json, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Drafts: what somebody has filled in so far, kept at each step until it is sent or its time is over. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'draft',
    {
      id: id(),
      owner_kind: code(10),
      owner_id: id(),
      purpose_key: code(60),
      // Owner and purpose while the draft is open, nothing after: so there is never an accidental second one.
      open_key: nullable(code(120)),
      channel: code(10),
      answers_enc: longText(),
      stamps: json(),
      version: integer(),
      updated_at: instant(),
      kept_until_on: plainDate(),
      warned_on: nullable(plainDate()),
      sent_application_id: nullable(id()),
    },
    {
      primaryKey: ['id'],
      unique: { draft_open: ['open_key'] },
      indexes: { draft_owner: ['owner_kind', 'owner_id', 'id'], draft_kept: ['kept_until_on', 'id'] },
    },
  );
}
