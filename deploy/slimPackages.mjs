/**
 * Writes into a folder what npm needs to install the packages of the running program and no others:
 *   node deploy/slimPackages.mjs FOLDER
 * The lock is this repository's own, less what only the other workspaces and the tools of development brought.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..');
const running = ['shared', 'cloud'];
const command = /^node scripts\/command\.mjs (\w+)$/;

const [target] = process.argv.slice(2);
if (!target) throw new Error('The folder to write into must be named.');
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const write = (name, content) => writeFileSync(join(target, name), `${JSON.stringify(content, null, 2)}\n`);

const { name, version, private: own, license, engines, overrides, scripts } = read(repository, 'package.json');
write('package.json', {
  ...{ name, version, private: own, license, engines, overrides },
  workspaces: running,
  scripts: {
    start: 'node cloud/dist/src/bootstrap.js',
    ...Object.fromEntries(
      Object.entries(scripts)
        .map(([called, line]) => [called, command.exec(line)?.[1]])
        .filter(([, file]) => file !== undefined)
        .map(([called, file]) => [called, `node cloud/dist/src/commands/${file}.js`]),
    ),
  },
});
for (const workspace of running) {
  mkdirSync(join(target, workspace), { recursive: true });
  const { devDependencies: _tools, ...manifest } = read(join(repository, workspace), 'package.json');
  write(`${workspace}/package.json`, manifest);
}
copyFileSync(join(repository, '.npmrc'), join(target, '.npmrc'));
const lock = read(repository, 'package-lock.json');
const leftOut = read(repository, 'package.json').workspaces.filter((workspace) => !running.includes(workspace));
const ofOthers = (place, resolved) =>
  leftOut.some((one) => place === one || resolved === one || place.startsWith(`${one}/`));
const others = Object.entries(lock.packages).filter(([place, { resolved }]) => !ofOthers(place, resolved));
write('package-lock.json', { ...lock, packages: Object.fromEntries(others) });
// Npm finds out what is still needed; what is said of each package stays as the repository has it.
execFileSync('npm', ['install', '--package-lock-only', '--omit=dev'], { cwd: target, stdio: 'inherit' });
const needed = Object.entries(read(target, 'package-lock.json').packages).map(([place, found]) => {
  if (place === '' || running.includes(place)) return [place, found];
  const locked = lock.packages[place];
  if (locked?.version !== found.version) throw new Error(`${place} is not what the repository's lock names`);
  return [place, locked];
});
write('package-lock.json', { ...lock, packages: Object.fromEntries(needed) });
