import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from '../../cloud/src/platform/database/migrate';
import { Schema } from '../../cloud/src/platform/database/schema';
import { textOf } from './trackedFiles';

/** The tables that the migrations make, as their statements name them. */
async function tables(): Promise<string[]> {
  // Made before the first migration, to note them in.
  const made = new Set<string>(['migration']);
  const schema = new Schema('sqlite', async (sql) => {
    const created = /^CREATE TABLE `(\w+)`/.exec(sql)?.[1];
    const dropped = /^DROP TABLE `?(\w+)`?/.exec(sql)?.[1];
    if (created) made.add(created);
    if (dropped) made.delete(dropped);
  });
  for (const file of readdirSync(migrationsFolder).sort()) {
    if (!/^\d{4}-[\w-]+\.ts$/.test(file)) continue;
    const { up } = (await import(join(migrationsFolder, file))) as { up: (schema: Schema) => Promise<void> };
    await up(schema);
  }
  return [...made].sort();
}

describe('personal data', () => {
  it('has a row for every table of the record, and for no other', async () => {
    const rows = [...textOf('docs/personal-data.md').matchAll(/^\| `(\w+)`\s*\|/gm)].map((match) => match[1] ?? '');
    expect(rows.sort()).toEqual(await tables());
  });
});
