import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages that the lock asks for and the folder does not have in that version, as paths under the root.
 * Optional ones (builds for other systems) do not count.
 */
export function missingPackages(root) {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = existsSync(installedLock) ? packagesOf(installedLock) : {};
  return Object.entries(wanted)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.devOptional && !entry.link)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path]) => path);
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}
