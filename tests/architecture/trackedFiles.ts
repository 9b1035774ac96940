import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot';

/** The files of this repository whose path fits, as paths under its root: those git knows and new ones it does not ignore. */
export function trackedFiles(fits: RegExp): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { cwd: repositoryRoot, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && fits.test(path) && existsSync(join(repositoryRoot, path)));
}

/** The text of a file, by its path under the root. */
export function textOf(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}
