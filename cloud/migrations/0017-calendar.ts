import { code, id, instant, integer, json, nullable, plainDate, text } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Years of the working-day calendar that came after delivery; each import is kept, the newest of a year stands. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'calendar_year',
    {
      id: id(),
      year: integer(),
      source: text(200),
      content_hash: code(64),
      holidays: json(),
      make_up_days: json(),
      imported_by_staff_id: nullable(id()),
      imported_at: instant(),
      imported_on: plainDate(),
    },
    { primaryKey: ['id'], indexes: { calendar_year_year: ['year', 'id'] } },
  );
}
