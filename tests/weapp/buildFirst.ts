import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Builds the mini-program once before its tests, unless it stands there as its sources are. */
export default function buildFirst(): void {
  const root = path.resolve(__dirname, '../..');
  const script = path.join(root, 'scripts/build.mjs');
  const built = spawnSync(process.execPath, [script, 'weapp'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);
}
