import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { importCalendar } from '@twin-pledge/shared/contracts/staff/importCalendar';
import { askedFor } from '../../../../tests/support/askedFor';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith } from '../../../../tests/support/staffWith';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-12-31T10:00:00+08:00' }); // A Thursday; 2027 is not known yet.
  handler = await signedStaff(cloud);
});
afterAll(() => cloud.stop());

const unknown = async () => {
  const token = await cloud.tokenFor({ kind: 'staff', staffId: handler.staffId });
  return cloud.call(listQueue, { body: { scope: 'mine', bucket: 'unknown' } }, { token });
};

describe('a duty that runs into a year nobody has imported', () => {
  it('A03 stands open with its date unknown, and gets its date when the year is imported', async () => {
    const filed = await submittedCase(cloud, handler);
    const paused = await submittedCase(cloud, handler);
    const body = { version: paused.version, items: [askedFor('savings', { kind: 'answer' as const })] };
    const asked = await cloud.call(requestSupplement, { params: { id: paused.id }, body }, { token: handler.token });
    expect(filed.cases[0]!.current).toMatchObject({ kind: 'reviewMaterials', state: 'open', dueOn: null, within: 1 });
    const before = await unknown();
    expect(before.counts.unknown).toBe(1);
    expect(before.items).toMatchObject([{ caseId: filed.id, dueOn: null, bucket: 'unknown', workingDaysLeft: null }]);

    const administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
    const days = ['01-01', '02-05', '02-06', '02-07', '02-08', '02-09', '04-05', '05-01', '05-03', '06-09', '09-15'];
    const csv = [...days, '10-01', '10-04', '10-05'].map((day) => `2027-${day},休`).join('\n');
    const year = { year: 2027, csv, source: '示范：2027年节假日安排' };
    const imported = await cloud.call(importCalendar, { body: year }, { token: administrator.token });
    expect(imported.dutiesDated).toBe(2);
    expect((await unknown()).counts).toMatchObject({ unknown: 0 });
    const mine = await cloud.call(showMyCase, { params: { id: filed.id } }, { token: filed.phone.token });
    expect(mine.current).toMatchObject({ kind: 'reviewMaterials', dueOn: '2027-01-04', workingDaysLeft: 1 });

    cloud.clock.set('2027-01-05T09:00:00+08:00');
    const token = await cloud.tokenFor({ kind: 'resident', accountId: paused.phone.accountId });
    const answer = { version: asked.version, note: '示范：没有存款' };
    const answered = await cloud.call(answerSupplement, { params: { id: paused.id }, body: answer }, { token });
    expect(answered.duties[0]).toMatchObject({
      kind: 'reviewMaterials',
      state: 'open',
      dueOn: '2027-01-06',
      late: false,
    });
  });
});
