import { code, id, instant, integer, json, longText, nullable, text } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Who acts for whom, for which application, who said yes and how; and each call about it that an aide noted down. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'proxy_mandate',
    {
      id: id(),
      draft_id: id(),
      application_id: nullable(id()),
      proxy_key: code(40),
      proxy_account_id: nullable(id()),
      proxy_staff_id: nullable(id()),
      proxy_name_enc: longText(),
      proxy_phone_enc: nullable(longText()),
      applicant_name_enc: longText(),
      applicant_name_index: code(64),
      applicant_id_index: nullable(code(64)),
      village_code: code(12),
      aids: json(),
      state: code(10),
      confirmed_by: nullable(code(10)),
      confirmed_at: nullable(instant()),
      ended_by: nullable(code(10)),
      ended_at: nullable(instant()),
      call_asked_at: nullable(instant()),
      call_number_enc: nullable(longText()),
      named_at: instant(),
      version: integer(),
    },
    {
      primaryKey: ['id'],
      unique: { proxy_mandate_of_draft: ['draft_id', 'proxy_key'] },
      indexes: {
        proxy_mandate_application: ['application_id', 'proxy_staff_id'],
        proxy_mandate_applicant: ['applicant_id_index'],
        proxy_mandate_account: ['proxy_account_id'],
        proxy_mandate_staff: ['proxy_staff_id'],
        proxy_mandate_village: ['village_code', 'call_asked_at'],
        proxy_mandate_name: ['applicant_name_index', 'village_code'],
      },
    },
  );
  await schema.createTable(
    'proxy_call',
    {
      id: id(),
      mandate_id: id(),
      staff_id: id(),
      wish: code(10),
      outcome: code(20),
      number_enc: longText(),
      spoke_with_enc: nullable(longText()),
      answers: text(200),
      note_enc: nullable(longText()),
      called_at: instant(),
      recorded_at: instant(),
    },
    {
      primaryKey: ['id'],
      indexes: { proxy_call_mandate: ['mandate_id', 'id'], proxy_call_staff: ['staff_id', 'id'] },
    },
  );
}
