import { amountFen, code, id, instant, longText, nullable } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** The township's reserve for temporary relief: what is left of it, and every yuan that came in or went out (E07; TJ 附件1-5). */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'reserve',
    { township_code: code(12), left_fen: amountFen(), updated_at: instant() },
    { primaryKey: ['township_code'] },
  );
  await schema.createTable(
    'reserve_entry',
    {
      id: id(),
      township_code: code(12),
      kind: code(10),
      change_fen: amountFen(),
      left_fen: amountFen(),
      case_id: nullable(id()),
      note: nullable(longText()),
      staff_id: id(),
      created_at: instant(),
    },
    { primaryKey: ['id'], indexes: { reserve_entry_township: ['township_code', 'id'] } },
  );
}
