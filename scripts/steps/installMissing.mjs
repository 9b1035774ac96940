import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missingPackages } from './missingPackages.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { runQuietly } from './runQuietly.mjs';
import { step } from './step.mjs';

/** Installs exactly what the lock names, unless it is there already; shows how far it is, since npm is silent in a log. */
export async function installMissing() {
  const missing = missingPackages(repositoryRoot);
  if (missing.length === 0) return;
  const fresh = !existsSync(join(repositoryRoot, 'node_modules'));
  await step(`install packages (${missing.length} missing)`, async () => {
    const counter = setInterval(() => {
      const arrived = missing.filter((path) => existsSync(join(repositoryRoot, path, 'package.json'))).length;
      console.log(`     ${arrived} of ${missing.length} packages are there`);
    }, 10_000);
    try {
      // A folder that is only a little behind is brought up to date; `npm ci` would empty it first.
      await runQuietly(...npm(...(fresh ? ['ci'] : ['install', '--no-save']), '--ignore-scripts'));
    } finally {
      clearInterval(counter);
    }
  });
}

/** The npm that started this script where there is one, so that the versions agree. */
function npm(...args) {
  const running = process.env.npm_execpath;
  return running && /\.c?js$/.test(running) ? [process.execPath, [running, ...args]] : ['npm', args];
}
