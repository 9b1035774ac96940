import { recordLeave } from '@twin-pledge/shared/contracts/staff/recordLeave';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, testTownship, type TestStaff } from '../../../../tests/support/staffWith';
import { StaffDirectory } from './api';

describe('leave and stand-in', () => {
  let cloud: RunningCloud;
  let handler: TestStaff;
  let colleague: TestStaff;
  let leader: TestStaff;

  beforeAll(async () => {
    cloud = await startCloud();
    handler = await staffWith(cloud, { name: '示范甲' });
    colleague = await staffWith(cloud, { name: '示范乙' });
    leader = await staffWith(cloud, { roles: ['townshipLeader'] });
  });
  afterAll(() => cloud.stop());

  const week = { fromOn: '2026-03-09', toOn: '2026-03-13' };
  const on = async (date: string) => {
    const found = await cloud.get(StaffDirectory).handlersOf(testTownship, date);
    return found.find(({ id }) => id === handler.staffId);
  };

  it('is noted by oneself and counts from the first day to the last', async () => {
    const body = { ...week, standInId: colleague.staffId };
    await cloud.call(recordLeave, { body }, { token: handler.token });
    const days = ['2026-03-08', '2026-03-09', '2026-03-13', '2026-03-14'];
    expect(await Promise.all(days.map(on))).toMatchObject([
      { away: false, standInId: null },
      { away: true, standInId: colleague.staffId },
      { away: true, standInId: colleague.staffId },
      { away: false },
    ]);
    const directory = cloud.get(StaffDirectory);
    expect(await directory.standingInFor(colleague.staffId, '2026-03-10')).toEqual([handler.staffId]);
    expect(await directory.standingInFor(colleague.staffId, '2026-03-14')).toEqual([]);
  });

  it('is corrected by entering it again, also by the leader of the township', async () => {
    const body = { staffId: handler.staffId, fromOn: '2026-03-09', toOn: '2026-03-10', standInId: null };
    await cloud.call(recordLeave, { body }, { token: leader.token });
    expect(await on('2026-03-10')).toMatchObject({ away: true, standInId: null });
    expect(await on('2026-03-11')).toMatchObject({ away: false });
  });

  it('knows no stand-in who has left', async () => {
    const gone = await staffWith(cloud);
    await cloud.call(recordLeave, { body: { ...week, standInId: gone.staffId } }, { token: handler.token });
    await cloud.database.update('staff', { active: 0 }, { id: gone.staffId });
    expect(await on('2026-03-10')).toMatchObject({ away: true, standInId: null });
    expect(await cloud.get(StaffDirectory).handlersOf(testTownship, '2026-03-10')).not.toContainEqual(
      expect.objectContaining({ id: gone.staffId }),
    );
  });

  it('is nobody else’s to note', async () => {
    const foreignLeader = await staffWith(cloud, { roles: ['townshipLeader'], regionCode: '360281101000' });
    const body = { ...week, staffId: handler.staffId, standInId: null };
    for (const { token } of [foreignLeader, colleague]) {
      expect(await cloud.refusal(recordLeave, { body }, { token })).toMatchObject({ status: 404, code: 'notFound' });
    }
    const aide = await staffWith(cloud, { roles: ['villageAide'] });
    expect((await cloud.refusal(recordLeave, { body }, { token: aide.token })).status).toBe(403);
  });

  it('refuses impossible days and unsuitable stand-ins at their fields', async () => {
    const elsewhere = await staffWith(cloud, { regionCode: '360281101000' });
    const problemsOf = async (body: object) => {
      const { details } = await cloud.refusal(recordLeave, { body }, { token: handler.token });
      return details['problems'];
    };
    expect(await problemsOf({ fromOn: '2026-02-30', toOn: '2026-03-02', standInId: null })).toEqual([
      { path: 'fromOn', code: 'dateImpossible' },
    ]);
    expect(await problemsOf({ fromOn: '2026-03-10', toOn: '2026-03-09', standInId: null })).toEqual([
      { path: 'toOn', code: 'dateBeforeStart' },
    ]);
    for (const standInId of [elsewhere.staffId, handler.staffId, leader.staffId]) {
      expect(await problemsOf({ ...week, standInId })).toEqual([{ path: 'standInId', code: 'standInUnsuitable' }]);
    }
  });
});
