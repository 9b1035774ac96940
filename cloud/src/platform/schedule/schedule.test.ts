import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { newId } from '../ids/newId';
import { Schedule } from './schedule';

describe('repeated work', () => {
  let cloud: RunningCloud;
  let runs = 0;
  beforeAll(async () => {
    cloud = await startCloud();
    const run = async (): Promise<void> => {
      runs += 1;
      if (runs === 2) throw new Error('bad day');
    };
    cloud.get(Schedule).add({ name: 'test.count', everySeconds: 3600, run });
  });
  afterAll(() => cloud.stop());

  it('runs when due, also after it failed, and in one process only', async () => {
    expect(await cloud.runScheduled()).toContain('test.count');
    expect(await cloud.runScheduled()).toEqual([]);
    cloud.clock.advanceMilliseconds(3_600_000);
    expect(await cloud.runScheduled()).toContain('test.count');
    cloud.clock.advanceMilliseconds(3_600_000);
    const other = new Schedule();
    Object.assign(other, cloud.get(Schedule), { processName: 'another' });
    const ran = await Promise.all([cloud.runScheduled(), other.runDue()]);
    expect(ran.flat().filter((name) => name === 'test.count')).toHaveLength(1);
    expect(runs).toBe(3);
    expect(cloud.logged.join('\n')).toContain('schedule.workFailed');
  });

  it('throws away what the platform no longer needs', async () => {
    const token = await cloud.tokenFor({ kind: 'resident', accountId: newId() });
    expect(token).toHaveLength(43);
    cloud.clock.advanceDays(200);
    expect(await cloud.runScheduled()).toContain('platform.housekeeping');
    expect(await cloud.database.select('SELECT id FROM session')).toEqual([]);
  });
});
