import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { newId } from '../ids/newId';
import { RateLimit } from './rateLimit';
import { Sessions } from './sessions';

describe('sessions', () => {
  let cloud: RunningCloud;
  let sessions: Sessions;
  beforeAll(async () => {
    cloud = await startCloud();
    sessions = cloud.get(Sessions);
  });
  afterAll(() => cloud.stop());
  const hours = (count: number): number => count * 3_600_000;

  it('store only a hash of the token', async () => {
    const { token } = await sessions.issue('resident', newId());
    const rows = JSON.stringify(await cloud.database.select('SELECT * FROM session'));
    expect(rows).not.toContain(token);
  });

  it('end by time, by standing idle, and by being revoked', async () => {
    const staffId = newId();
    const { token } = await sessions.issue('staff', staffId);
    for (let half = 1; half < 24; half += 1) {
      cloud.clock.advanceMilliseconds(hours(0.5));
      expect((await sessions.read(token)).state).toBe('valid');
    }
    cloud.clock.advanceMilliseconds(hours(0.5));
    expect((await sessions.read(token)).state).toBe('expired');
    const idle = await sessions.issue('staff', staffId);
    cloud.clock.advanceMilliseconds(hours(1) + 1000);
    expect((await sessions.read(idle.token)).state).toBe('expired');
    const [one, two] = [await sessions.issue('staff', staffId), await sessions.issue('staff', staffId)];
    await sessions.revoke(one.token);
    expect([(await sessions.read(one.token)).state, (await sessions.read(two.token)).state]).toEqual([
      'expired',
      'valid',
    ]);
    await sessions.revokeAll('staff', staffId);
    expect((await sessions.read(two.token)).state).toBe('expired');
  });

  it('of residents last three months', async () => {
    const { token } = await sessions.issue('resident', newId());
    cloud.clock.advanceDays(89);
    expect((await sessions.read(token)).state).toBe('valid');
    cloud.clock.advanceDays(1);
    expect((await sessions.read(token)).state).toBe('expired');
  });
});

describe('limits on attempts', () => {
  let cloud: RunningCloud;
  let limit: RateLimit;
  const three = { attempts: 3, withinSeconds: 60 };
  beforeAll(async () => {
    cloud = await startCloud();
    limit = cloud.get(RateLimit);
    cloud.clock.stopAt('2026-03-02T09:00:00+08:00');
  });
  afterAll(() => cloud.stop());

  it('let so many through, then say how long to wait, then begin anew', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) await limit.count(['name:a', 'address:x'], three);
    cloud.clock.advanceMilliseconds(20_000);
    await expect(limit.count(['name:a'], three)).rejects.toMatchObject({
      code: 'tooManyAttempts',
      details: { retryAfterSeconds: 40 },
    });
    await expect(limit.count(['name:b', 'address:x'], three)).rejects.toMatchObject({ code: 'tooManyAttempts' });
    await limit.count(['name:c'], three);
    cloud.clock.advanceMilliseconds(40_000);
    await limit.count(['name:a'], three);
  });

  it('forget after a success', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) await limit.count(['name:d'], three);
    await limit.clear('name:d');
    await limit.count(['name:d'], three);
  });

  it('count attempts that come together, each of them', async () => {
    const attempts = Array.from({ length: 10 }, () =>
      limit.count(['name:burst'], three).then(
        () => 'in',
        () => 'out',
      ),
    );
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter((outcome) => outcome === 'in').length).toBeLessThanOrEqual(3);
  });
});
