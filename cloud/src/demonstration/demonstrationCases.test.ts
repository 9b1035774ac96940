import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { startCloud } from '../../../tests/support/startCloud';
import type { RunningCloud } from '../../../tests/support/startCloud';
import { demonstrationClasses, demonstrationTasks } from './demonstration';
import { DemonstrationCases } from './demonstrationCases';

describe('the cases of the demonstration', () => {
  let cloud: RunningCloud;

  beforeAll(async () => {
    cloud = await startCloud({
      at: '2026-11-25T10:00:00+08:00',
      features: demonstrationClasses,
      startTasks: demonstrationTasks,
    });
  });
  afterAll(() => cloud.stop());

  it('stand in the queues of both counties: late, due and waiting', async () => {
    const buckets = new Set<string>();
    for (const key of ['leping-officer', 'baodi-officer']) {
      const { token } = await cloud.call(signInDemonstration, { body: { key } });
      const { items } = await cloud.call(listQueue, { query: { scope: 'all' } }, { token });
      expect(items.length).toBeGreaterThan(1);
      for (const item of items) buckets.add(item.bucket);
    }
    expect([...buckets]).toEqual(expect.arrayContaining(['late', 'today', 'paused']));
  });

  it('are not made twice by a restart', async () => {
    const before = await cloud.database.selectOne('SELECT COUNT(*) AS many FROM aid_case');
    await cloud.get(DemonstrationCases).run();
    expect(await cloud.database.selectOne('SELECT COUNT(*) AS many FROM aid_case')).toEqual(before);
  });
});
