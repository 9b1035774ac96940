import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { addStaff } from '@twin-pledge/shared/contracts/staff/addStaff';
import { listRelatives } from '@twin-pledge/shared/contracts/staff/listRelatives';
import { listStaff } from '@twin-pledge/shared/contracts/staff/listStaff';
import { inventedIdNumber } from '../../../../tests/support/people';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, type TestStaff } from '../../../../tests/support/staffWith';

describe('the staff of a county, for its officers', () => {
  let cloud: RunningCloud;
  let officer: TestStaff;
  let handler: TestStaff;
  let aide: TestStaff;

  beforeAll(async () => {
    cloud = await startCloud();
    officer = await staffWith(cloud, { name: '示范县', roles: ['countyOfficer'], regionCode: '360281000000' });
    handler = await staffWith(cloud, { name: '示范甲', phone: '13800000007' });
    aide = await staffWith(cloud, { name: '示范村', roles: ['villageAide'], regionCode: '360281100201' });
    await staffWith(cloud, { name: '示范远', regionCode: '120115101000' });
  });
  afterAll(() => cloud.stop());

  const list = (body: object = {}) => cloud.call(listStaff, { body }, { token: officer.token });

  it('H01 are those of the own county, without how they sign in', async () => {
    const { staff } = await list();
    expect(staff.map(({ name }) => name)).toEqual(['示范县', '示范甲', '示范村']);
    expect(staff[1]).toMatchObject({
      loginName: null,
      phone: null,
      secondFactorSet: null,
      regionName: expect.any(String),
    });
    expect((await list({ search: '范村' })).staff.map(({ id }) => id)).toEqual([aide.staffId]);
    expect((await list({ search: handler.loginName })).staff).toEqual([]);
  });

  it('H01 so an officer finds the colleague and registers the relative', async () => {
    const [found] = (await list({ search: '示范甲' })).staff;
    const relative = { name: '示范亲', idNumber: inventedIdNumber('1970-01-01', 'male'), relation: '配偶' };
    await cloud.call(addRelative, { body: { staffId: found!.id, ...relative } }, { token: officer.token });
    const { relatives } = await cloud.call(listRelatives, { query: {} }, { token: officer.token });
    expect(relatives).toMatchObject([{ staffName: '示范甲', relativeName: '示范亲' }]);
  });

  it('are not theirs to change, nor a township’s to see', async () => {
    const body = { loginName: 'new.one', name: '示范新', roles: ['townshipHandler'], regionCode: '360281100000' };
    expect((await cloud.refusal(addStaff, { body }, { token: officer.token })).status).toBe(403);
    const leader = await staffWith(cloud, { roles: ['townshipLeader'] });
    for (const { token } of [handler, leader, aide]) {
      expect((await cloud.refusal(listStaff, { body: {} }, { token })).status).toBe(403);
    }
  });
});
