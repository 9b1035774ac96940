/** `npm run faults [part] [rounds]`: builds the program, then lets things go wrong with it under load. */
import { spawn } from 'node:child_process';
import { buildIfChanged } from './steps/buildIfChanged.mjs';
import { installMissing } from './steps/installMissing.mjs';
import { repositoryRoot } from './steps/repositoryRoot.mjs';

await installMissing();
await buildIfChanged('cloud');
const main = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tests/tsconfig.json', 'tests/faults/processes/main.ts'];
const child = spawn(process.execPath, [...main, ...process.argv.slice(2)], { cwd: repositoryRoot, stdio: 'inherit' });
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
