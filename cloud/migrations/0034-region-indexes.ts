import { code, flag, id, nullable, withDefault } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/**
 * What keeps lists quick in a large region: queues and boards are read from one index in the order they are shown, a
 * township's as well as a county's; cases are found by the beginning of a name within a place, without an index that
 * tells names (docs/adr/0011).
 */
export async function up(schema: Schema): Promise<void> {
  await schema.addColumn('duty', 'county_prefix', withDefault(code(6), ''));
  await schema.run('UPDATE duty SET county_prefix = SUBSTR(township_code, 1, 6)');
  const inOrder = ['side', 'state', 'sort_on', 'id'];
  await schema.dropIndex('duty_township', 'duty');
  await schema.dropIndex('duty_owner', 'duty');
  // What is counted stands in the index too, so that counting reads nothing else.
  await schema.createIndex('duty_township', 'duty', ['township_code', ...inOrder, 'owner_staff_id', 'due_on']);
  await schema.createIndex('duty_county', 'duty', ['county_prefix', ...inOrder, 'owner_staff_id', 'due_on']);
  await schema.createIndex('duty_owner', 'duty', ['owner_staff_id', ...inOrder, 'township_code', 'due_on']);
  await schema.createIndex('draft_unsent', 'draft', ['sent_application_id', 'kept_until_on', 'id']);
  await schema.createIndex('case_link_other', 'case_link', ['other_case_id']);
  await schema.createIndex('aid_case_township_number', 'aid_case', ['township_code', 'number']);
  await schema.createIndex('aid_case_registration_number', 'aid_case', ['registration_township_code', 'number']);
  await schema.createTable(
    'case_name_token',
    { token: code(32), case_id: id() },
    {
      primaryKey: ['token', 'case_id'],
      indexes: { case_name_token_case: ['case_id'] },
    },
  );
  // How far work that follows a migration has come, as the names of earlier cases; no row, and it has not begun.
  await schema.createTable(
    'backfill',
    { name: code(40), after_id: nullable(id()), done: flag() },
    { primaryKey: ['name'] },
  );
}
