/** Runs one of the server's commands (cloud/src/commands) with the arguments given, building the server first where needed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged } from './steps/buildIfChanged.mjs';
import { installMissing } from './steps/installMissing.mjs';
import { repositoryRoot } from './steps/repositoryRoot.mjs';

const [name, ...args] = process.argv.slice(2);

async function command() {
  await installMissing();
  await buildIfChanged('cloud');
  const program = join(repositoryRoot, 'cloud/dist/src/commands', `${name}.js`);
  const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
  child.once('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

command().catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
