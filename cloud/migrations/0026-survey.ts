import { code, id, instant, integer, longText, nullable, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Home surveys with what proves them: photos, what neighbours said, letters, the hands under the form. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'survey',
    {
      id: id(),
      application_id: id(),
      case_id: id(),
      client_id: code(40),
      visited_on: plainDate(),
      parts_enc: longText(),
      refusal_enc: nullable(longText()),
      content_hash: code(64),
      staff_id: id(),
      submitted_at: instant(),
    },
    {
      primaryKey: ['id'],
      unique: { survey_once: ['application_id', 'client_id'] },
      indexes: { survey_case: ['case_id', 'id'] },
    },
  );
  await schema.makeInsertOnly('survey');
  await schema.createTable(
    'survey_photo',
    {
      id: id(),
      application_id: id(),
      client_id: code(40),
      storage_key: code(200),
      mime: code(60),
      bytes: integer(),
      content_hash: code(64),
      staff_id: id(),
      received_at: instant(),
    },
    { primaryKey: ['id'], unique: { survey_photo_once: ['application_id', 'client_id'] } },
  );
  await schema.createTable(
    'survey_picture',
    {
      survey_id: id(),
      photo_id: id(),
      ordinal: integer(),
      kind: code(20),
      taken_at: instant(),
      told_enc: longText(),
    },
    { primaryKey: ['survey_id', 'photo_id'], indexes: { survey_picture_photo: ['photo_id'] } },
  );
  await schema.makeInsertOnly('survey_picture');
  for (const table of ['survey_statement', 'survey_letter']) {
    await schema.createTable(
      table,
      { id: id(), survey_id: id(), content_enc: longText() },
      { primaryKey: ['id'], indexes: { [`${table}_survey`]: ['survey_id', 'id'] } },
    );
    await schema.makeInsertOnly(table);
  }
  await schema.createTable(
    'survey_signature',
    {
      id: id(),
      survey_id: id(),
      signed_as: code(20),
      staff_id: nullable(id()),
      name_enc: longText(),
      relation: nullable(code(200)),
      drawing_enc: nullable(longText()),
      drawing_hash: nullable(code(64)),
      medium: code(10),
      signed_at: instant(),
    },
    { primaryKey: ['id'], indexes: { survey_signature_survey: ['survey_id', 'id'] } },
  );
  await schema.makeInsertOnly('survey_signature');
}
