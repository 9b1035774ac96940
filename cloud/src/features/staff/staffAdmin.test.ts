import { addStaff } from '@twin-pledge/shared/contracts/staff/addStaff';
import { changeStaff } from '@twin-pledge/shared/contracts/staff/changeStaff';
import { listStaff } from '@twin-pledge/shared/contracts/staff/listStaff';
import { resetSecondFactor } from '@twin-pledge/shared/contracts/staff/resetSecondFactor';
import { Audit } from '../../platform/audit/audit';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, testTownship, type TestStaff } from '../../../../tests/support/staffWith';

describe('the administrator’s pages', () => {
  let cloud: RunningCloud;
  let administrator: TestStaff;
  let as: { token: string };
  let count = 0;

  beforeAll(async () => {
    cloud = await startCloud();
    administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
    as = { token: administrator.token };
  });
  afterAll(() => cloud.stop());

  const wish = (wishes: object = {}) => ({
    loginName: `added.${(count += 1)}`,
    name: ' 示范  乙 ',
    phone: '１３８ 0000 0000',
    roles: ['townshipHandler' as const],
    regionCode: testTownship,
    ...wishes,
  });
  const add = (wishes: object = {}, key = `add-staff-${count}-${Math.random()}`) =>
    cloud.call(addStaff, { body: wish(wishes) }, { ...as, idempotencyKey: key });

  it('add staff with a password and second factor told once, the phone number encrypted', async () => {
    const { staff, firstPassword, secondFactorUri } = await add();
    expect(staff).toMatchObject({ name: '示范 乙', phone: '13800000000', active: true, secondFactorSet: false });
    expect(staff.regionName).toBe('江西省景德镇市乐平市镇桥镇');
    expect(firstPassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(secondFactorUri).toMatch(/^otpauth:\/\/totp\//);
    const row = await cloud.database.selectOne('SELECT * FROM staff WHERE id = ?', [staff.id]);
    expect(JSON.stringify(row)).not.toContain('13800000000');
    expect((await cloud.get(Audit).read(staff.id)).map(({ action, actorId }) => [action, actorId])).toEqual([
      ['addStaff', administrator.staffId],
    ]);
  });

  it('add nobody twice, whether a phone repeats the call or the name is taken', async () => {
    const body = wish();
    const once = { ...as, idempotencyKey: 'the-same-key-1' };
    const [one, two] = [await cloud.call(addStaff, { body }, once), await cloud.call(addStaff, { body }, once)];
    expect(two).toEqual(one);
    const taken = { ...as, idempotencyKey: 'another-key-1' };
    expect(await cloud.refusal(addStaff, { body }, taken)).toMatchObject({ status: 409, code: 'loginNameTaken' });
  });

  it.each([
    [{ name: '张3' }, 'name', 'nameFormat'],
    [{ phone: '12345' }, 'phone', 'phoneFormat'],
    [{ regionCode: '360281000000' }, 'regionCode', 'roleRegionLevel'],
    [{ roles: ['countyOfficer'] }, 'regionCode', 'roleRegionLevel'],
    [{ regionCode: '990281100000' }, 'regionCode', 'regionNotCovered'],
    [{ loginName: 'Ö' }, 'loginName', expect.any(String)],
    [{ roles: [] }, 'roles', expect.any(String)],
    [{ roles: ['resident'] }, 'roles.0', expect.any(String)],
  ])('answer %j at its field', async (wishes, path, code) => {
    const refusal = await cloud.refusal(
      addStaff,
      { body: wish(wishes) },
      { ...as, idempotencyKey: `bad-${count}-key` },
    );
    expect(refusal).toMatchObject({ status: 422, code: 'invalidInput', details: { problems: [{ path, code }] } });
  });

  it('change roles so that they count from the next request on', async () => {
    const member = await staffWith(cloud);
    expect((await cloud.refusal(listStaff, {}, { token: member.token })).status).toBe(403);
    const body = { name: '示范甲', roles: ['administrator' as const], regionCode: testTownship, active: true };
    await cloud.call(changeStaff, { params: { id: member.staffId }, body }, as);
    expect((await cloud.call(listStaff, { body: {} }, { token: member.token })).staff.length).toBeGreaterThan(0);
    const back = { ...body, roles: ['townshipHandler' as const] };
    await cloud.call(changeStaff, { params: { id: member.staffId }, body: back }, as);
    expect((await cloud.refusal(listStaff, {}, { token: member.token })).status).toBe(403);
  });

  it('list by key, a page at a time, and find by name', async () => {
    for (let extra = 0; extra < 52; extra += 1) {
      const row = { loginName: `page.${extra}`, name: extra === 7 ? '示范_寻' : '示范页', regionCode: testTownship };
      const secrets = { passwordHash: '-', totpEnc: '-', credentialsVersion: 1, active: 0, createdAt: new Date() };
      await cloud.database.insert('staff', { id: `01PAGE${String(extra).padStart(20, '0')}`, ...row, ...secrets });
    }
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: { staff: { id: string }[]; next: string | null } = await cloud.call(
        listStaff,
        { body: after ? { after } : {} },
        as,
      );
      expect(page.staff.length).toBeLessThanOrEqual(50);
      ids.push(...page.staff.map(({ id }) => id));
      after = page.next;
    }
    expect(new Set(ids).size).toBe(ids.length);
    const total = await cloud.database.selectOne<{ n: number }>('SELECT COUNT(*) AS n FROM staff');
    expect(ids).toHaveLength(Number(total?.n));
    const found = await cloud.call(listStaff, { body: { search: '范_' } }, as);
    expect(found.staff.map(({ name }) => name)).toEqual(['示范_寻']);
  });

  it('never leave the place without an administrator, not even when two close each other at once', async () => {
    const others = await cloud.database.select(
      `SELECT s.id FROM staff_role r JOIN staff s ON s.id = r.staff_id
       WHERE r.role = 'administrator' AND s.active = 1 AND s.id <> ?`,
      [administrator.staffId],
    );
    expect(others).toEqual([]);
    const second = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
    const body = { name: '示范丙', roles: ['administrator' as const], regionCode: '360281000000', active: false };
    const close = (target: TestStaff, by: TestStaff) =>
      cloud.call(changeStaff, { params: { id: target.staffId }, body }, { token: by.token });
    const results = await Promise.allSettled([close(second, administrator), close(administrator, second)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await cloud.database.update('staff', { active: 1 }, { id: administrator.staffId });
    await cloud.database.update('staff', { active: 0 }, { id: second.staffId });
    as = { token: await cloud.tokenFor({ kind: 'staff', staffId: administrator.staffId }) };
    const own = { params: { id: administrator.staffId }, body };
    expect(await cloud.refusal(changeStaff, own, as)).toMatchObject({ status: 409, code: 'lastAdministrator' });
    const demoted = { ...own, body: { ...body, active: true, roles: ['countyOfficer'] } };
    expect((await cloud.refusal(changeStaff, demoted, as)).code).toBe('lastAdministrator');
  });

  it('answer an unknown person as not found', async () => {
    const params = { id: '0'.repeat(26) };
    expect((await cloud.refusal(resetSecondFactor, { params, body: { reason: '示范' } }, as)).code).toBe('notFound');
  });
});
