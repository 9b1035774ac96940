import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot';
import { textOf, trackedFiles } from './trackedFiles';

interface LazyImport {
  readonly file: string;
  readonly name: string;
  /** What is taken of it; of anything else than names in braces, nothing is known. */
  readonly taken: readonly string[];
}

const lazy = /(?:const \{([^}]*)\} = await )?import\('([^'.][^']*)'\)(?:\.then\(\(\{([^}]*)\}\))?/g;

/** The packages that the cloud loads when they are first used. */
function lazyImports(): LazyImport[] {
  const sources = trackedFiles(/^cloud\/src\/.*(?<!\.test)\.ts$/);
  return sources.flatMap((file) =>
    [
      ...textOf(file)
        .replace(/typeof import\(/g, '')
        .matchAll(lazy),
    ].map(([, awaited, name, then]) => ({
      file,
      name: name ?? '',
      taken: (awaited ?? then ?? '').split(',').flatMap((one) => one.split(':')[0]?.trim() || []),
    })),
  );
}

/** Loads them as Node does in production, where the tests' own translation has no part. */
const loadAll = `
const missing = [];
for (const { file, name, taken } of JSON.parse(process.env.LAZY)) {
  const loaded = await import(name);
  for (const one of taken) if (loaded[one] === undefined) missing.push(file + ': ' + name + ' has no ' + one);
}
console.log(JSON.stringify(missing));`;

it('what the cloud takes of a package that it loads when first used is there for Node too', () => {
  const found = lazyImports();
  expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['exceljs', 'sharp', 'umzug']));
  expect(found.filter(({ taken }) => taken.length === 0)).toEqual([]);
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', loadAll], {
    cwd: join(repositoryRoot, 'cloud'),
    env: { PATH: process.env['PATH'], LAZY: JSON.stringify(found) },
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toEqual([]);
});
