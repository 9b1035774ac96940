import { listLeaves } from '@twin-pledge/shared/contracts/staff/listLeaves';
import { recordLeave } from '@twin-pledge/shared/contracts/staff/recordLeave';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, testTownship, type TestStaff } from '../../../../tests/support/staffWith';

const nextTownship = '360281101000';
const otherCounty = '120115101000';

describe('the list of leave', () => {
  let cloud: RunningCloud;
  let handler: TestStaff;
  let colleague: TestStaff;
  let leader: TestStaff;
  let aide: TestStaff;
  let neighbour: TestStaff;
  let far: TestStaff;
  let administrator: TestStaff;

  beforeAll(async () => {
    cloud = await startCloud();
    handler = await staffWith(cloud, { name: '示范甲' });
    colleague = await staffWith(cloud, { name: '示范乙' });
    leader = await staffWith(cloud, { name: '示范长', roles: ['townshipLeader'] });
    aide = await staffWith(cloud, { name: '示范村', roles: ['villageAide'], regionCode: '360281100201' });
    neighbour = await staffWith(cloud, { name: '示范邻', regionCode: nextTownship });
    far = await staffWith(cloud, { name: '示范远', regionCode: otherCounty });
    administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
  });
  afterAll(() => cloud.stop());

  const list = async ({ token }: TestStaff, body: object = {}) => cloud.call(listLeaves, { body }, { token });
  const idsOf = async (who: TestStaff, query: object = {}) => (await list(who, query)).staff.map(({ id }) => id);
  const ids = (...staff: TestStaff[]) => staff.map(({ staffId }) => staffId);

  it('shows a handler the colleagues of the township, to note only the own leave', async () => {
    expect(await idsOf(handler)).toEqual(ids(handler, colleague, leader));
    const { staff } = await list(handler);
    expect(staff.map(({ mayNote }) => mayNote)).toEqual([true, false, false]);
  });

  it('shows a leader the township with its villages, an administrator everybody whose leave may be noted', async () => {
    expect(await idsOf(leader)).toEqual(ids(handler, colleague, leader, aide));
    const { staff, next } = await list(administrator);
    expect(staff.map(({ id }) => id)).toEqual(ids(handler, colleague, leader, aide, neighbour, far, administrator));
    expect(staff.every(({ mayNote }) => mayNote)).toBe(true);
    expect(next).toBeNull();
    expect(staff.find(({ id }) => id === neighbour.staffId)).toMatchObject({
      regionCode: nextTownship,
      regionName: expect.stringContaining('镇'),
    });
  });

  it('finds by name, and by the place where somebody can stand in; a place out of reach stays empty', async () => {
    expect(await idsOf(administrator, { search: '范邻' })).toEqual(ids(neighbour));
    expect(await idsOf(administrator, { search: '%' })).toEqual([]);
    expect(await idsOf(administrator, { regionCode: testTownship })).toEqual(ids(handler, colleague, leader));
    expect(await idsOf(leader, { regionCode: nextTownship })).toEqual([]);
  });

  it('says from when to when, and who stands in', async () => {
    const body = { fromOn: '2026-03-09', toOn: '2026-03-13', standInId: colleague.staffId };
    await cloud.call(recordLeave, { body }, { token: handler.token });
    const [first] = (await list(colleague)).staff;
    expect(first?.leave).toEqual({ fromOn: '2026-03-09', toOn: '2026-03-13', standInName: '示范乙' });
  });

  it('goes on page by page', async () => {
    for (let extra = 0; extra < 55; extra += 1) {
      const row = { loginName: `away.${extra}`, name: '示范页', regionCode: otherCounty, active: 1 };
      const secrets = { passwordHash: '-', totpEnc: '-', credentialsVersion: 1, createdAt: new Date() };
      await cloud.database.insert('staff', { id: `01PAGE${String(extra).padStart(20, '0')}`, ...row, ...secrets });
    }
    const first = await list(administrator);
    expect(first.staff).toHaveLength(50);
    const rest = await list(administrator, { after: first.next });
    const seen = [...first.staff, ...rest.staff].map(({ id }) => id);
    expect(new Set(seen).size).toBe(62);
    expect(rest.next).toBeNull();
  });

  it('is for whoever may note leave', async () => {
    expect(await cloud.refusal(listLeaves, { body: {} }, { token: aide.token })).toMatchObject({ status: 403 });
    expect(await cloud.refusal(listLeaves, { body: {} })).toMatchObject({ status: 401 });
  });
});
