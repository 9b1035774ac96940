import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a bench with a folder of its own, removed at the end; a failure is told and makes the command fail. */
export function inFolder(bench: (folder: string) => Promise<void>): void {
  const folder = mkdtempSync(join(tmpdir(), 'twin-pledge-bench-'));
  bench(folder)
    .catch((error: Error) => {
      console.error(error.stack);
      process.exitCode = 1;
    })
    .finally(() => rmSync(folder, { recursive: true, force: true }));
}
