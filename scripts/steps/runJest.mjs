import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot.mjs';

/** Runs the tests of some projects in the foreground; gives the counts for each, and one failure more if jest itself broke. */
export async function runJest(projects, args) {
  const folder = mkdtempSync(join(tmpdir(), 'twin-pledge-counts-'));
  const countsFile = join(folder, 'counts.json');
  try {
    const code = await jest(['--passWithNoTests', ...args, '--selectProjects', ...projects], countsFile);
    const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : {};
    const failed = Object.values(counts).reduce((sum, count) => sum + count.failed, 0);
    if (code !== 0 && failed === 0) counts['jest itself'] = { passed: 0, failed: 1, skipped: 0 };
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jest(args, countsFile) {
  const reporters = ['--reporters=default', '--reporters=<rootDir>/tests/support/jest/countByProject.cjs'];
  // A suite that broke while starting can leave a server open; the run has to end and say so all the same.
  const settings = ['--ci', '--forceExit', ...reporters];
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...settings, ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, COUNTS_FILE: countsFile },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}
