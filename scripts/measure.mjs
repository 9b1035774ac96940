/** `npm run measure`: builds what is to be measured, then prints the phone's figures. */
import { spawn } from 'node:child_process';
import { buildIfChanged } from './steps/buildIfChanged.mjs';
import { installMissing } from './steps/installMissing.mjs';
import { repositoryRoot } from './steps/repositoryRoot.mjs';

await installMissing();
await buildIfChanged('cloud');
await buildIfChanged('h5');
const measure = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tests/tsconfig.json', 'tests/measure/measurePhone.ts'];
const child = spawn(process.execPath, measure, { cwd: repositoryRoot, stdio: 'inherit' });
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
