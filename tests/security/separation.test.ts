import type { Actor } from '@twin-pledge/shared/access/actor';
import { permissions } from '@twin-pledge/shared/access/permissions';
import type { Involved, PermittedAction } from '@twin-pledge/shared/access/permissions';
import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { staffRoles } from '@twin-pledge/shared/kernel/role';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import { signedStaff } from '../support/signedStaff';
import { startCloud } from '../support/startCloud';
import type { RunningCloud } from '../support/startCloud';
import { staffWith } from '../support/staffWith';
import { CaseInHand } from './caseInHand';
import { endpointsOfContracts } from './endpointsOfContracts';
import type { Probe } from './probe';
import { probes } from './probes';
import { securityWorld, tokenOf } from './securityWorld';
import type { SecurityWorld } from './securityWorld';
import { admission, verdictOf } from './verdicts';

type Staff = Extract<Actor, { kind: 'staff' }>;

const actions = Object.keys(permissions) as PermittedAction[];
const endpoints = endpointsOfContracts();

/** Where each role reaches the first case of the world from; letters to departments are no cases. */
const placeOf: Partial<Record<StaffRole, string>> = {
  villageAide: '360281100201',
  gridWorker: '360281100201',
  townshipHandler: '360281100000',
  townshipLeader: '360281100000',
  countyOfficer: '360281000000',
};
const caseRoles = staffRoles.filter((role) => placeOf[role] !== undefined);
const rolesOf = (action: PermittedAction): StaffRole[] =>
  caseRoles.filter((role) => permissions[action].by[role] !== undefined);

/** Actions that no route asks of a case, each for its reason. */
const notAskedOfACase: Partial<Record<PermittedAction, string>> = {
  submit: 'asked of a draft, by whom it belongs to: applications.send',
  announceLapse: 'done by the program itself',
  lapse: 'done by the program itself',
  requestCall: 'done by the program itself',
  joinHousehold: 'has no route yet, so that nobody can',
};

const recusing = actions.filter(
  (action) => permissions[action].recusal && rolesOf(action).length > 0 && !notAskedOfACase[action],
);
const separating = actions.flatMap((action) =>
  (permissions[action].apartFrom ?? []).map((part) => [action, part] as const),
);

describe('who is related, and who had a part before', () => {
  let cloud: RunningCloud;
  let world: SecurityWorld;
  let held: CaseInHand;
  const related = new Map<StaffRole, Staff>();
  const others = new Map<StaffRole, Staff>();
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    cloud = await startCloud();
    world = await securityWorld(cloud);
    held = new CaseInHand(cloud, world.cases[0]!.id, world.cases[0]!.resource);
    const county = await staffWith(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    for (const role of caseRoles) {
      const wishes = { roles: [role], regionCode: placeOf[role]! };
      const [relative, other] = [await signedStaff(cloud, wishes), await signedStaff(cloud, wishes)];
      const body = { staffId: relative.staffId, ...world.memberOfFirst, relation: '表弟' };
      await cloud.call(addRelative, { body }, { token: county.token });
      related.set(role, relative.principal);
      others.set(role, other.principal);
    }
    for (const staff of [...related.values(), ...others.values()])
      tokens.set(staff.staffId, await tokenOf(cloud, staff));
  }, 120_000);
  afterAll(() => cloud.stop());
  afterEach(() => held.giveBack());

  /** The calls about the first case that ask for an action. */
  async function asking(action: PermittedAction, staff: Staff): Promise<{ endpoint: Endpoint; probe: Probe }[]> {
    const now = { ...world, cases: [{ ...world.cases[0]!, resource: await held.resource() }] };
    const open = endpoints.filter((endpoint) => admission(endpoint, staff) === 'open');
    return open.flatMap((endpoint) =>
      (probes[endpoint.id]?.(now) ?? [])
        .filter((probe) => probe.action === action)
        .map((probe) => ({ endpoint, probe })),
    );
  }

  async function answerTo(staff: Staff, { endpoint, probe }: { endpoint: Endpoint; probe: Probe }): Promise<string> {
    const { input, bytes } = probe;
    const response = await cloud.request(endpoint, input, { token: tokens.get(staff.staffId), bytes });
    const text = await response.text();
    const { code, details } = (response.ok || !text.startsWith('{') ? {} : JSON.parse(text)) as {
      code?: string;
      details?: { reason?: string };
    };
    const verdict = verdictOf(response.status, code);
    return details?.reason === 'samePerson' ? `${verdict} samePerson` : verdict;
  }

  it('each action of the map is asked for by some route', async () => {
    const asked = new Set(
      endpoints.flatMap(({ id, access }) => [
        ...(typeof access === 'object' ? [access.action] : []),
        ...(probes[id]?.(world) ?? []).flatMap(({ action }) => action ?? []),
      ]),
    );
    expect(actions.filter((action) => !asked.has(action))).toEqual(Object.keys(notAskedOfACase));
  });

  it.each(recusing)('C08 %s is refused to relatives, whatever their role', async (action) => {
    const found: string[] = [];
    const meant: string[] = [];
    for (const role of rolesOf(action)) {
      const [relative, other] = [related.get(role)!, others.get(role)!];
      await held.bringWithinReach(other, action);
      expect(await held.refusal(other, action)).toBeNull();
      for (const call of await asking(action, other)) {
        meant.push(`${role}, no relative: ${call.probe.expected(other)}`);
        found.push(`${role}, no relative: ${await answerTo(other, call)}`);
      }
      await held.giveBack();
      await held.bringWithinReach(relative, action);
      expect(await held.refusal(relative, action)).toBe('recused');
      for (const call of await asking(action, relative)) {
        meant.push(`${role}, relative: ${call.probe.expected(relative)}`);
        found.push(`${role}, relative: ${await answerTo(relative, call)}`);
      }
      await held.giveBack();
    }
    expect(found).toEqual(meant);
    for (const role of rolesOf(action)) expect(meant).toContain(`${role}, relative: recused`);
  });

  it.each(separating)('D07, A08 %s is not for who was the %s', async (action, part: Involved) => {
    const found: string[] = [];
    for (const role of rolesOf(action)) {
      const staff = others.get(role)!;
      await held.bringWithinReach(staff, action);
      for (const call of await asking(action, staff)) found.push(`free: ${await answerTo(staff, call)}`);
      await held.giveIn(staff.staffId, part);
      expect(await held.refusal(staff, action)).toBe('samePerson');
      for (const call of await asking(action, staff)) found.push(`took part: ${await answerTo(staff, call)}`);
      await held.giveBack();
    }
    expect(new Set(found)).toEqual(new Set(['free: open', 'took part: forbidden samePerson']));
  });
});
