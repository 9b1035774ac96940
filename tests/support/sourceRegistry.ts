import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemonstrationRegistry } from '../../cloud/src/demonstration/registry/demonstrationRegistry';
import type { RegisteredPerson } from '../../cloud/src/demonstration/registry/registeredPerson';

/** How quickly a test gives up on a department, and how long a slow one takes. */
const patienceMilliseconds = 1_500;
const slowMilliseconds = 2_000;

/** The departments of the demonstration over true HTTP, and the settings that connect a cloud to them. */
export async function startSourceRegistry(todayOn: () => string, people: readonly RegisteredPerson[] = []) {
  const registry = await DemonstrationRegistry.start({ todayOn, people, patienceMilliseconds, slowMilliseconds });
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  const path = join(folder, 'sources.json');
  const connected = Object.entries(registry.connections);
  const file = connected.map(([code, { address }]) => [
    code,
    { address, credential: 'DEMO_SOURCE_KEY', patienceSeconds: patienceMilliseconds / 1000 },
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(file)));
  return {
    registry,
    settings: { SOURCES_FILE: path, DEMO_SOURCE_KEY: connected[0]![1].credential },
    async stop() {
      rmSync(folder, { recursive: true, force: true });
      await registry.stop();
    },
  };
}
