/**
 * `npm run bench`: measures the program against its targets and prints each figure with its target. Further arguments
 * name the parts to run, all of them unless given, then options for them: `npm run bench -- region --large 100000`.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './steps/buildIfChanged.mjs';
import { installMissing } from './steps/installMissing.mjs';
import { repositoryRoot } from './steps/repositoryRoot.mjs';

const folder = join(repositoryRoot, 'tests/bench');
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .sort();
const given = process.argv.slice(2);
const firstOption = given.findIndex((argument) => argument.startsWith('-'));
const parts = firstOption < 0 ? given : given.slice(0, firstOption);
const options = firstOption < 0 ? [] : given.slice(firstOption);
const unknown = parts.filter((part) => !known.includes(part));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}

await installMissing();
await buildIfChanged('cloud');
for (const part of parts.length > 0 ? parts : known) {
  console.log(`\n${part}`);
  const code = await run(join(folder, `${part}.bench.ts`));
  if (code !== 0) process.exitCode = 1;
}

function run(file) {
  const args = ['--expose-gc', 'node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tests/tsconfig.json', file, ...options];
  const child = spawn(process.execPath, args, { cwd: repositoryRoot, stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
