import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';

jest.mock('zod/mini', () => jest.requireActual<object>('./inertSchemas.js'));

const contracts = resolve(__dirname, '../../../shared/src/contracts');
const files = readdirSync(contracts, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && /[\\/]/.test(name))
  .map((name) => join(contracts, name));

describe('the schemas that the phone leaves out', () => {
  it('let every contract stand with its route, without the checking library', () => {
    const endpoints = files
      .flatMap((file) => Object.values(jest.requireActual<Record<string, Partial<Endpoint>>>(file)))
      .filter((value) => typeof value.path === 'string' && typeof value.method === 'string');
    expect(endpoints.length).toBeGreaterThan(30);
    for (const endpoint of endpoints) expect(endpoint.path).toMatch(/^\//);
  });
});
