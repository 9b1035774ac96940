import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
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
      const { items } = await cloud.call(listQueue, { body: { scope: 'all' } }, { token });
      expect(items.length).toBeGreaterThan(1);
      for (const item of items) buckets.add(item.bucket);
    }
    expect([...buckets]).toEqual(expect.arrayContaining(['late', 'today', 'paused']));
  });

  it('A04 have the papers that were asked for, pictures and a PDF, each of them whole', async () => {
    const { token } = await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-1' } });
    const colleague = await cloud.call(signInDemonstration, { body: { key: 'zhenqiao-2' } });
    const mimes: string[] = [];
    for (const holder of [{ token }, { token: colleague.token }]) {
      const { items } = await cloud.call(listQueue, { body: { scope: 'mine' } }, holder);
      for (const { caseId } of items) {
        const { documents } = await cloud.call(showDeskCase, { params: { id: caseId } }, holder);
        expect(documents.map(({ typeCode }) => typeCode)).toContain('residentId');
        for (const { id, mime } of documents.flatMap(({ pages }) =>
          pages.map(({ fileId, ...page }) => ({ ...page, id: fileId })),
        )) {
          const answer = await cloud.request(readFile, { params: { id } }, holder);
          expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mime]);
          expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
          mimes.push(mime);
        }
      }
    }
    expect(new Set(mimes)).toEqual(new Set(['image/jpeg', 'application/pdf']));
  });

  it('are not made twice by a restart', async () => {
    const before = await cloud.database.selectOne('SELECT COUNT(*) AS many FROM aid_case');
    await cloud.get(DemonstrationCases).run();
    expect(await cloud.database.selectOne('SELECT COUNT(*) AS many FROM aid_case')).toEqual(before);
  });
});
