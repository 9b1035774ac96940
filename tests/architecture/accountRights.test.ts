import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { changedTables, changesTo, clearedTables } from '../../cloud/src/platform/database/accountRights';
import { migrationsFolder } from '../../cloud/src/platform/database/migrate';
import { textOf, trackedFiles } from './trackedFiles';

/** What the program itself runs; a restore, new keys and a demonstration are not done with its account in production. */
const running = trackedFiles(/^cloud\/src\/.*\.ts$/).filter(
  (path) =>
    !path.endsWith('.test.ts') &&
    !/^cloud\/src\/(commands|demonstration|platform\/(backup|rotation)|platform\/database\/\w+\.ts)/.test(path),
);
const sources = [...running, 'cloud/src/platform/database/sequences.ts'].map(textOf);
const namesIn = (form: RegExp): string[] =>
  [...new Set(sources.flatMap((text) => [...text.matchAll(form)].map((match) => match[1] ?? match[2] ?? '')))].sort();

const locked = namesIn(
  /FROM `?([a-z][a-z_]*)`?(?: \w)?(?: WHERE [^`]*)?(?:\$\{(?:this\.database\.forUpdate|lock)\}|\$\{tx \? this\.database\.forUpdate)/g,
);

describe('the rights of the program’s account', () => {
  it('to change and to delete are what its statements need, and no more', () => {
    expect([...changedTables]).toEqual(
      [
        ...new Set([...namesIn(/\bUPDATE\s+`?([a-z][a-z_]*)`?\s+SET|\.update\(\s*'([a-z_]+)'/g), 'award_import']),
      ].sort(),
    );
    expect([...clearedTables]).toEqual(namesIn(/\bDELETE\s+FROM\s+`?([a-z][a-z_]*)`?/g));
  });

  it('reach every table whose rows are locked', () => {
    // MySQL locks rows only for an account that may change or delete them.
    expect(locked.length).toBeGreaterThan(10);
    expect(locked.filter((table) => !changedTables.includes(table) && !clearedTables.includes(table))).toEqual([]);
  });

  it('can be read in the statements: none names its table by a variable', () => {
    expect(running.filter((path) => /\b(UPDATE|DELETE\s+FROM)\s+`?\$\{/.test(textOf(path)))).toEqual([]);
    expect(running.filter((path) => /\bdatabase\.update\(\s*[^'\s]/.test(textOf(path)))).toEqual([]);
  });

  it('leave the history as it was written', () => {
    const insertOnly = readdirSync(migrationsFolder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...textOf(join('cloud/migrations', file)).matchAll(/makeInsertOnly\('(\w+)'\)/g)])
      .map(([, table]) => table ?? '');
    expect(insertOnly.length).toBeGreaterThan(15);
    for (const table of insertOnly) expect([table, changesTo(table)]).toEqual([table, ['INSERT']]);
    expect(changesTo('migration')).toEqual([]);
  });
});
