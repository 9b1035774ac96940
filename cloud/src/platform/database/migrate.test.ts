import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDatabase, type OpenTestDatabase } from '../../../../tests/support/openTestDatabase';
import { migrate, migrationsFolder } from './migrate';

const plain = (body: string): string => `exports.up = async (schema) => { ${body} };\n`;

describe('migrations', () => {
  let opened: OpenTestDatabase;
  let folder: string;
  beforeEach(async () => {
    opened = await openTestDatabase();
    folder = join(opened.place.dataDir, 'migrations');
    mkdirSync(folder);
  });
  afterEach(() => opened.close());
  const write = (name: string, body: string): void => writeFileSync(join(folder, name), plain(body));

  it('of the program run on this database, once', async () => {
    const names = readdirSync(migrationsFolder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    expect(await migrate(opened.database)).toHaveLength(names.length);
    expect(await migrate(opened.database)).toEqual([]);
  });

  it('run in the order of their numbers, later ones when they come', async () => {
    write('0002-second.js', "await schema.run('CREATE TABLE second AS SELECT * FROM first');");
    write('0001-first.js', "await schema.run('CREATE TABLE first (id INT)');");
    expect(await migrate(opened.database, folder)).toEqual(['0001-first', '0002-second']);
    write('0003-third.js', "await schema.run('DROP TABLE second');");
    expect(await migrate(opened.database, folder)).toEqual(['0003-third']);
  });

  it('may not share a number', async () => {
    write('0001-one.js', '');
    write('0001-other.js', '');
    await expect(migrate(opened.database, folder)).rejects.toThrow('two migrations have the number 0001');
  });

  it('that fail are run again when mended; on SQLite they leave nothing half done', async () => {
    write('0001-broken.js', "await schema.run('CREATE TABLE half (id INT)'); await schema.run('NOT SQL');");
    await expect(migrate(opened.database, folder)).rejects.toThrow();
    if (opened.place.dialect === 'sqlite') {
      expect(await opened.database.select("SELECT name FROM sqlite_master WHERE name = 'half'")).toEqual([]);
    }
    cpSync(folder, `${folder}2`, { recursive: true });
    writeFileSync(join(`${folder}2`, '0001-broken.js'), plain("await schema.run('CREATE TABLE whole (id INT)');"));
    expect(await migrate(opened.database, `${folder}2`)).toEqual(['0001-broken']);
  });

  it('run once when two processes start together', async () => {
    if (opened.place.dialect === 'sqlite') return;
    write(
      '0001-slow.js',
      "await new Promise((r) => setTimeout(r, 200)); await schema.run('CREATE TABLE once_only (id INT)');",
    );
    const ran = await Promise.all([migrate(opened.database, folder), migrate(opened.again(), folder)]);
    expect(ran.flat()).toEqual(['0001-slow']);
  });
});
