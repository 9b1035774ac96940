import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../shared/src/contracts');

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'access' in value && 'method' in value && 'path' in value;

/** Every endpoint that stands under shared/src/contracts, found by reading the folder: none can be forgotten. */
export function endpointsOfContracts(): Endpoint[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      // Found by name, so that an endpoint nobody imports here is asked too.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      .flatMap((name) => Object.values(require(join(folder, name)) as Record<string, unknown>))
      .filter(isEndpoint)
      .sort((one, other) => (one.id < other.id ? -1 : 1))
  );
}
