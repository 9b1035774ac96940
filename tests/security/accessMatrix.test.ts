import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { staffRoles } from '@twin-pledge/shared/kernel/role';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import { handledEndpoints } from '../../cloud/src/platform/http/endpointRegistry';
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

  it('asks at every route that is served, and at no other', () => {
    const route = ({ id, method, path }: Endpoint) => `${id}: ${method} ${path}`;
    expect(endpoints.map(route)).toEqual(handledEndpoints().map(route));
  });

  it('has every role come by from its own place and from everywhere else', () => {
    const names = world.callers.map(({ name }) => name);
    const villages = ['own', 'sameTownship', 'otherTownship', 'otherCounty'];
    const townships = ['own', 'registration', 'otherTownship', 'otherCounty'];
    const placesOf: Record<StaffRole, string[]> = {
      villageAide: villages,
      gridWorker: villages,
      townshipHandler: townships,
      townshipLeader: townships,
      countyOfficer: ['own', 'otherCounty'],
      departmentOfficer: ['own', 'otherCounty'],
      administrator: [],
    };
    const staff = staffRoles.flatMap((role) => placesOf[role].map((place) => `${role}, ${place}`));
    const everybody = ['anonymous', 'applicant', 'proxy', 'stranger', ...staff, 'administrator'];
    expect(names).toEqual(expect.arrayContaining(everybody));
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
