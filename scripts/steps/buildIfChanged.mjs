import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTargets } from './buildTargets.mjs';
import { contentHash } from './contentHash.mjs';
import { packSite } from './packSite.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { runQuietly } from './runQuietly.mjs';
import { step } from './step.mjs';

const stamps = join(repositoryRoot, 'node_modules', '.cache', 'twin-pledge');

/** Builds one target unless its sources are those of the last build and the result is still there. */
export async function buildIfChanged(name) {
  const target = buildTargets[name];
  const stamp = join(stamps, `${name}.sha256`);
  const sources = contentHash(repositoryRoot, target.sources);
  const built = existsSync(join(repositoryRoot, target.result)) && existsSync(stamp);
  if (built && readFileSync(stamp, 'utf8') === sources) return;
  await step(`build ${name}`, async () => {
    await runQuietly(process.execPath, target.args, {
      cwd: join(repositoryRoot, target.folder),
      env: { NODE_ENV: 'production', CI: '1' },
    });
    if (!existsSync(join(repositoryRoot, target.result))) throw new Error(`the build left no ${target.result}`);
    if (target.packs) await packSite(join(repositoryRoot, target.packs));
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, sources);
  });
}
