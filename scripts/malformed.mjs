/** `npm run malformed [-- COUNT [SEED]]`: so many malformed requests over all routes, a hundred thousand unless told. */
import { spawn } from 'node:child_process';
import { installMissing } from './steps/installMissing.mjs';
import { repositoryRoot } from './steps/repositoryRoot.mjs';

await installMissing();
const [count = '100000', seed] = process.argv.slice(2);
const env = { ...process.env, MALFORMED_REQUESTS: count, ...(seed ? { MALFORMED_SEED: seed } : {}) };
const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'cloud-sqlite', '--runInBand'];
const child = spawn(process.execPath, [...jest, 'tests/faults/malformed.test.ts'], {
  cwd: repositoryRoot,
  stdio: 'inherit',
  env,
});
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
