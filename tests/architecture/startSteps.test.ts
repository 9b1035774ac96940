import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from './repositoryRoot';

/** Runs one expression over a script module of ours (they are ES modules, which jest does not load). */
function evaluate(module: string, expression: string): unknown {
  const url = pathToFileURL(join(repositoryRoot, 'scripts/steps', module)).href;
  const code = `import * as it from ${JSON.stringify(url)}; console.log(JSON.stringify(${expression}))`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', stdio: 'pipe' }),
  );
}

describe('the steps of npm start and npm test', () => {
  let folder: string;
  const write = (path: string, value: unknown) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
  };
  const here = (path = '') => JSON.stringify(join(folder, path));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twin-pledge-steps-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('install what the lock names and the folder lacks, in that version, leaving out other systems', () => {
    write('package-lock.json', {
      packages: {
        '': {},
        shared: { version: '1.0.0' },
        'node_modules/shared': { link: true },
        'node_modules/there': { version: '1.0.0' },
        'node_modules/older': { version: '2.0.0' },
        'node_modules/gone': { version: '1.0.0' },
        'node_modules/for-a-mac': { version: '1.0.0', optional: true },
      },
    });
    expect(evaluate('missingPackages.mjs', `it.missingPackages(${here()})`)).toHaveLength(3);
    write('node_modules/.package-lock.json', {
      packages: { 'node_modules/there': { version: '1.0.0' }, 'node_modules/older': { version: '1.9.0' } },
    });
    expect(evaluate('missingPackages.mjs', `it.missingPackages(${here()})`)).toEqual([
      'node_modules/older',
      'node_modules/gone',
    ]);
  });

  it('build again when a source or its name changes, and not for a test or a build result', () => {
    const hash = () => evaluate('contentHash.mjs', `it.contentHash(${here()}, ['src', 'tsconfig.json', 'absent'])`);
    write('src/a.ts', 'one');
    const first = hash();
    write('src/a.test.ts', 'a test');
    write('src/dist/a.js', 'a result');
    expect(hash()).toBe(first);
    write('src/b.ts', '');
    const second = hash();
    expect(second).not.toBe(first);
    write('src/a.ts', 'two');
    expect(hash()).not.toBe(second);
  });

  it('skip what needs MariaDB or Chromium with the reason, unless their absence is to be an error', () => {
    const nothing = '() => undefined';
    expect(evaluate('testPlan.mjs', `it.testPlan({}, ${nothing}).skipped.map(({ project }) => project)`)).toEqual([
      'cloud-mariadb',
      'e2e',
    ]);
    expect(() => evaluate('testPlan.mjs', `it.testPlan({ REQUIRE_MARIADB: '1' }, ${nothing})`)).toThrow(
      /REQUIRE_MARIADB=1/,
    );
    expect(() => evaluate('testPlan.mjs', `it.testPlan({ REQUIRE_CHROMIUM: '1' }, ${nothing})`)).toThrow(
      /REQUIRE_CHROMIUM=1/,
    );
    expect(evaluate('testPlan.mjs', `it.testPlan({}, (name) => '/bin/' + name).skipped`)).toEqual([]);
  });
});
