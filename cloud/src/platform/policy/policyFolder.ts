import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The program's own policy folder (packs, sources, regions), found from the sources and from the build alike. */
export const policyFolder: string = find(__dirname);

function find(from: string): string {
  const candidate = join(from, 'shared', 'src', 'policy');
  if (existsSync(join(candidate, 'packs'))) return candidate;
  if (dirname(from) === from) throw new Error('the folder shared/src/policy with the policy packs is missing');
  return find(dirname(from));
}
