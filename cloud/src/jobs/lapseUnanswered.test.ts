import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { askedFor } from '../../../tests/support/askedFor';
import { signedStaff } from '../../../tests/support/signedStaff';
import { startCloud } from '../../../tests/support/startCloud';
import type { RunningCloud } from '../../../tests/support/startCloud';
import { submittedCase } from '../../../tests/support/submittedCase';
import { LapseUnanswered } from './lapseUnanswered';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-02T09:00:00+08:00' });
  handler = await signedStaff(cloud);
});
beforeEach(() => cloud.clock.set('2026-03-02T09:00:00+08:00'));
afterAll(() => cloud.stop());

const tokenOf = (accountId: string) => cloud.tokenFor({ kind: 'resident', accountId });

/** A case whose household was asked on 2 March for something; the pack gives 30 days, so until 1 April. */
async function askedCase() {
  const filed = await submittedCase(cloud, handler);
  const token = await cloud.tokenFor({ kind: 'staff', staffId: handler.staffId });
  const body = { version: filed.version, items: [askedFor('savings', { kind: 'answer' as const })] };
  const asked = await cloud.call(requestSupplement, { params: { id: filed.id }, body }, { token });
  return { ...filed, version: asked.version };
}

/** The hourly run on each of some days, with what stands in the case's history afterwards. */
async function runOn(days: string[], filed: { id: string; phone: { accountId: string } }) {
  for (const day of days) {
    cloud.clock.set(`${day}T08:00:00+08:00`);
    await cloud.get(LapseUnanswered).run();
  }
  const mine = await cloud.call(
    showMyCase,
    { params: { id: filed.id } },
    { token: await tokenOf(filed.phone.accountId) },
  );
  return { status: mine.status, done: mine.timeline.slice(2).map(({ action, on }) => `${on} ${action}`) };
}

describe('a notice that nobody answers', () => {
  it('is looked at by itself', async () => {
    expect(await cloud.runScheduled()).toContain('lapseUnanswered');
  });

  it('A04 is announced on the pack’s two days, 15 and 3 before the end, and lapses after the end', async () => {
    const filed = await askedCase();
    expect(await runOn(['2026-03-16'], filed)).toMatchObject({ status: 'submitted', done: [] });
    expect((await runOn(['2026-03-17', '2026-03-18', '2026-03-28'], filed)).done).toEqual(['2026-03-17 announceLapse']);
    const before = await runOn(['2026-03-29', '2026-03-30', '2026-04-01'], filed);
    expect(before.done).toEqual(['2026-03-17 announceLapse', '2026-03-29 announceLapse']);
    expect(before.status).toBe('submitted');
    const after = await runOn(['2026-04-02', '2026-04-03'], filed);
    expect(after.status).toBe('lapsed');
    expect(after.done.slice(2)).toEqual(['2026-04-02 lapse']);
    const inbox = await cloud.call(listMessages, { query: {} }, { token: await tokenOf(filed.phone.accountId) });
    const about = inbox.messages.filter(({ caseId, code }) => caseId === filed.id && code.startsWith('lapse'));
    expect(about.map(({ code, important, params }) => ({ code, important, dueOn: params['dueOn'] }))).toEqual([
      { code: 'lapsed', important: true, dueOn: '2026-04-01' },
      { code: 'lapseAnnounced', important: true, dueOn: '2026-04-01' },
      { code: 'lapseAnnounced', important: true, dueOn: '2026-04-01' },
    ]);
    const staff = await cloud.tokenFor({ kind: 'staff', staffId: handler.staffId });
    const told = await cloud.call(listMessages, { query: {} }, { token: staff });
    expect(told.messages.some(({ caseId, code }) => caseId === filed.id && code === 'lapsedForHandler')).toBe(true);
  });

  it('never lapses unannounced: where the program stood still, both announcements come first, a day apart', async () => {
    const filed = await askedCase();
    const { status, done } = await runOn(['2026-05-04', '2026-05-04', '2026-05-05'], filed);
    expect(done).toEqual(['2026-05-04 announceLapse', '2026-05-05 announceLapse']);
    expect(status).toBe('submitted');
    expect((await runOn(['2026-05-06'], filed)).status).toBe('lapsed');
  });

  it('is forgotten once it is answered; a second notice counts, and is announced, anew', async () => {
    const filed = await askedCase();
    await runOn(['2026-03-17', '2026-03-29'], filed);
    const answer = { version: filed.version + 2, note: '示范：没有存款' };
    const call = { params: { id: filed.id }, body: answer };
    const answered = await cloud.call(answerSupplement, call, { token: await tokenOf(filed.phone.accountId) });
    expect((await runOn(['2026-04-02'], filed)).status).toBe('submitted');
    const token = await cloud.tokenFor({ kind: 'staff', staffId: handler.staffId });
    const items = [askedFor('savings', { kind: 'answer' as const })];
    const again = { version: answered.version, items, reasonForSecondRequest: '示范：写得不清楚' };
    await cloud.call(requestSupplement, { params: { id: filed.id }, body: again }, { token });
    const { status, done } = await runOn(['2026-04-17', '2026-04-29', '2026-05-02', '2026-05-03'], filed);
    expect(done.slice(-3)).toEqual(['2026-04-17 announceLapse', '2026-04-29 announceLapse', '2026-05-03 lapse']);
    expect(status).toBe('lapsed');
  });

  it('does not keep the others waiting where one case can’t be looked at', async () => {
    const broken = await askedCase();
    const filed = await askedCase();
    await cloud.database.execute('UPDATE aid_case SET township_code = ? WHERE id = ?', ['nowhere', broken.id]);
    cloud.clock.set('2026-03-17T08:00:00+08:00');
    await cloud.get(LapseUnanswered).run();
    await cloud.database.execute('UPDATE aid_case SET township_code = ? WHERE id = ?', ['360281100000', broken.id]);
    expect((await runOn([], filed)).done).toEqual(['2026-03-17 announceLapse']);
    expect(cloud.logged.some((line) => line.includes('lapse.caseFailed') && line.includes(broken.id))).toBe(true);
  });
});
