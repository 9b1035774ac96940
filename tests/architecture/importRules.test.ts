import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { repositoryRoot as root } from './repositoryRoot';

/** One offence against each rule: the rule, the file that commits it, and what that file imports. */
const offences: [rule: string, file: string, imports: string][] = [
  ['no-circle', 'shared/src/kernel/one.ts', './two'],
  ['no-unresolved', 'shared/src/kernel/lost.ts', './nowhere'],
  ['law-kernel', 'shared/src/kernel/upward.ts', '../calendar/day'],
  ['law-calendar', 'shared/src/calendar/upward.ts', '../policy/pack'],
  ['law-policy', 'shared/src/policy/upward.ts', '../casework/step'],
  ['law-assessment', 'shared/src/assessment/sideways.ts', '../casework/step'],
  ['law-casework', 'shared/src/casework/upward.ts', '../access/role'],
  ['law-access', 'shared/src/access/upward.ts', '../contracts/route'],
  ['law-contracts', 'shared/src/contracts/sideways.ts', '../copy/words'],
  ['law-forms', 'shared/src/forms/upward.ts', '../access/role'],
  ['law-papers', 'shared/src/papers/upward.ts', '../casework/step'],
  ['law-publicity', 'shared/src/publicity/upward.ts', '../casework/step'],
  ['law-copy', 'shared/src/copy/upward.ts', '../contracts/route'],
  ['law-only-known-folders', 'cloud/src/configuration.ts', '../../shared/src/elsewhere/thing'],
  ['law-no-other-workspace', 'shared/src/kernel/server.ts', '../../../cloud/src/platform/store'],
  ['law-only-zod-mini', 'shared/src/kernel/reading.ts', 'node:fs'],
  ['platform-below-features', 'cloud/src/platform/upward.ts', '../features/cases/record'],
  ['feature-through-api', 'cloud/src/features/papers/list.ts', '../cases/record'],
  ['jobs-above-features', 'cloud/src/features/papers/clean.ts', '../../jobs/nightly'],
  ['migrations-stand-alone', 'cloud/migrations/0001.ts', '../../shared/src/kernel/day'],
  ['screens-only-shared', 'miniprogram/src/pages/home.ts', '../../../cloud/src/platform/store'],
  [
    'screens-get-values-never-packs',
    'cloud/workbench/src/pages/queue.ts',
    '../../../../shared/src/policy/packs/county',
  ],
  ['desk-and-phone-apart', 'miniprogram/src/pages/desk.ts', '../../../cloud/workbench/src/ui/Table'],
  ['cloud-knows-no-screens', 'cloud/src/platform/pages.ts', '../../workbench/src/ui/Table'],
  ['ui-is-presentation', 'miniprogram/src/ui/Field.ts', '../api/client'],
  ['sub-packages-apart', 'miniprogram/src/packages/field/visit.ts', '../resident/apply'],
  ['nothing-imports-tests', 'cloud/src/platform/mocked.ts', '../../../tests/support/person'],
  ['production-without-test-tools', 'cloud/src/platform/tested.ts', 'jest'],
];

const innocent = [
  'shared/src/kernel/day.ts',
  'shared/src/calendar/day.ts',
  'shared/src/policy/pack.ts',
  'shared/src/policy/packs/county.ts',
  'shared/src/casework/step.ts',
  'shared/src/access/role.ts',
  'shared/src/contracts/route.ts',
  'shared/src/copy/words.ts',
  'shared/src/elsewhere/thing.ts',
  'cloud/src/platform/store.ts',
  'cloud/src/features/cases/record.ts',
  'cloud/src/jobs/nightly.ts',
  'cloud/workbench/src/ui/Table.ts',
  'miniprogram/src/api/client.ts',
  'miniprogram/src/packages/resident/apply.ts',
  'tests/support/person.ts',
  'node_modules/jest/index.ts',
];

describe('the import rules', () => {
  let folder: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'twin-pledge-imports-'));
    for (const file of innocent) write(file, 'export const thing = 1;\n');
    for (const [, file, imports] of offences)
      write(file, `import { thing } from '${imports}';\nexport const own = thing;\n`);
    write('shared/src/kernel/two.ts', "import { own } from './one';\nexport const thing = own;\n");
    write('shared/src/kernel/behaved.ts', "import { thing } from './day';\nexport const own = thing;\n");
    write('node_modules/jest/package.json', '{"name":"jest","version":"1.0.0","main":"index.ts"}');
    write('package.json', '{"devDependencies":{"jest":"1.0.0"}}');
    write('tests/tsconfig.json', '{ "files": ["support/person.ts"] }');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('catch one offence each, and nothing else', () => {
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [cruiser, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, [...args, 'shared', 'cloud', 'miniprogram', 'tests'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
    const caught = report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
    for (const [rule, file] of offences) expect(caught).toContain(`${rule}: ${file}`);
    expect(caught.filter((line) => line.endsWith('behaved.ts'))).toEqual([]);
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(join(root, '.dependency-cruiser.cjs'));
    expect(forbidden.map(({ name }) => name).sort()).toEqual(offences.map(([rule]) => rule).sort());
  });
});
