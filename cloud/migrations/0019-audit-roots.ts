import { bigInteger, code, instant, integer, plainDate } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** One root a day over all chains of the history, and which entry of each changed chain it covers. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'audit_root',
    {
      day_on: plainDate(),
      sealed_at: instant(),
      heads: integer(),
      heads_hash: code(64),
      prev_hash: code(64),
      hash: code(64),
    },
    { primaryKey: ['day_on'] },
  );
  await schema.createTable(
    'audit_root_head',
    { day_on: plainDate(), chain_id: code(40), seq: bigInteger(), hash: code(64) },
    { primaryKey: ['day_on', 'chain_id'], unique: { audit_root_head_place: ['chain_id', 'seq'] } },
  );
  await schema.makeInsertOnly('audit_root');
  await schema.makeInsertOnly('audit_root_head');
}
