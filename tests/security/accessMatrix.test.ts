import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { startCloud } from '../support/startCloud';
import type { RunningCloud } from '../support/startCloud';
import { endpointsOfContracts } from './endpointsOfContracts';
import { probes } from './probes';
import type { Probe } from './probe';
import { securityWorld, tokenOf } from './securityWorld';
import type { Caller, SecurityWorld } from './securityWorld';
import { admission, verdictOf } from './verdicts';

const endpoints = endpointsOfContracts();
/** What ends what the others need is asked last. */
const last = ['drafts.delete'];
const inOrder = [
  ...endpoints.filter(({ id }) => !last.includes(id)),
  ...endpoints.filter(({ id }) => last.includes(id)),
];

describe('every role × every endpoint × every place', () => {
  let cloud: RunningCloud;
  let world: SecurityWorld;
  beforeAll(async () => {
    cloud = await startCloud();
    world = await securityWorld(cloud);
  }, 120_000);
  afterAll(() => cloud.stop());

  const answerTo = async (endpoint: Endpoint, { actor }: Caller, { input, bytes }: Probe) => {
    const token = (await tokenOf(cloud, actor)) || undefined;
    const response = await cloud.request(endpoint, input, { token, bytes });
    const text = await response.text();
    const { code } = (response.ok || !text.startsWith('{') ? {} : JSON.parse(text)) as { code?: string };
    return verdictOf(response.status, code);
  };

  it('knows how to ask at every address that names something of somebody’s', () => {
    const unprobed = endpoints.filter(({ id, path }) => path.includes(':') && !probes[id]).map(({ id }) => id);
    expect(unprobed).toEqual([]);
    const gone = Object.keys(probes).filter((id) => !endpoints.some((endpoint) => endpoint.id === id));
    expect(gone).toEqual([]);
  });

  it.each(inOrder.map((endpoint) => [endpoint.id, endpoint] as const))(
    'B05, C08, A11 %s lets in exactly those whom the map names',
    async (id, endpoint) => {
      const found: string[] = [];
      const meant: string[] = [];
      for (const caller of world.callers) {
        const asked: Probe[] = probes[id]?.(world) ?? [{ input: {}, expected: () => 'open' }];
        for (const [at, probe] of asked.entries()) {
          const admitted = admission(endpoint, caller.actor);
          const expected = admitted === 'open' ? probe.expected(caller.actor) : admitted;
          const line = (verdict: string) => `${caller.name}, ${at + 1}: ${verdict}`;
          meant.push(line(expected));
          found.push(line(await answerTo(endpoint, caller, probe)));
        }
      }
      expect(found).toEqual(meant);
    },
    60_000,
  );
});
