import { caseOffice, inquiredCase } from '../../../tests/support/procedureWalk';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { startCloud } from '../../../tests/support/startCloud';
import type { RunningCloud } from '../../../tests/support/startCloud';

let cloud: RunningCloud;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
});
afterAll(() => cloud.stop());

describe('public notices', () => {
  it('D08 end by themselves on the day after their last, not before; the decision then stands in the leader’s own queue', async () => {
    const office = await caseOffice(cloud);
    const { walk, id } = await inquiredCase(cloud, office);
    await walk.act('handler', 'startPublicity', { photos: [id] });
    await walk.act('handler', 'recordAssessment', { needs: [] });
    cloud.clock.set('2026-03-16T23:00:00+08:00');
    await cloud.runScheduled();
    expect((await walk.view()).status).toBe('investigated');
    cloud.clock.set('2026-03-17T01:00:00+08:00');
    await cloud.runScheduled();
    expect((await walk.view()).status).toBe('assessed');
    await walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '符合' });
    const token = await cloud.tokenFor({ kind: 'staff', staffId: office.leader.staffId });
    const { items } = await cloud.call(listQueue, { body: { scope: 'mine' } }, { token });
    expect(items.map(({ kind, caseId }) => [kind, caseId])).toEqual([['decideCase', id]]);
  });
});
