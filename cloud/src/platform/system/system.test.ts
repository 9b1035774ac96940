import { readHealth } from '@twin-pledge/shared/contracts/system/readHealth';
import { readOpenApi } from '@twin-pledge/shared/contracts/system/readOpenApi';
import { readReadiness } from '@twin-pledge/shared/contracts/system/readReadiness';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';

describe('what the program says about itself', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  it('runs and is ready', async () => {
    expect(await cloud.call(readHealth, {})).toEqual({ status: 'running' });
    expect(await cloud.call(readReadiness, {})).toEqual({ status: 'ready' });
  });

  it('describes every endpoint that is answered', async () => {
    const description = (await (await cloud.request(readOpenApi, {})).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(description.paths)).toEqual(expect.arrayContaining(['/health', '/ready', '/openapi.json']));
  });

  it('refuses unknown routes and methods in its own words', async () => {
    const unknown = await fetch(`${cloud.url}/api/nothing-here`);
    expect([unknown.status, await unknown.json()]).toEqual([404, expect.objectContaining({ code: 'notFound' })]);
    const method = await fetch(`${cloud.url}/health`, { method: 'DELETE' });
    expect([method.status, method.headers.get('allow')]).toEqual([405, 'GET']);
  });
});
