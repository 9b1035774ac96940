import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { recordCall } from '@twin-pledge/shared/contracts/desk/recordCall';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { readMessage } from '@twin-pledge/shared/contracts/messages/readMessage';
import { signedStaff } from '../../../tests/support/signedStaff';
import { startCloud } from '../../../tests/support/startCloud';
import type { RunningCloud } from '../../../tests/support/startCloud';
import { submittedCase } from '../../../tests/support/submittedCase';
import { CallUnread } from './callUnread';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud);
});
beforeEach(() => cloud.clock.set('2026-03-02T09:00:00+08:00')); // A Monday.
afterAll(() => cloud.stop());

const staffToken = () => cloud.tokenFor({ kind: 'staff', staffId: handler.staffId });

async function acceptedCase() {
  const filed = await submittedCase(cloud, { token: await staffToken() });
  const call = { params: { id: filed.id }, body: { version: filed.version, checklist: [] } };
  await cloud.call(acceptCase, call, { token: await staffToken() });
  return filed;
}

async function callsOwed(id: string) {
  const desk = await cloud.call(showDeskCase, { params: { id } }, { token: await staffToken() });
  return { version: desk.version, calls: desk.duties.filter((duty) => duty.kind === 'callResident') };
}

describe('an important message that stays unread', () => {
  it('becomes after the pack’s 3 days one duty to call within a working day, met by the noted call', async () => {
    const { id } = await acceptedCase();
    cloud.clock.set('2026-03-05T08:59:00+08:00');
    await cloud.get(CallUnread).run();
    expect((await callsOwed(id)).calls).toEqual([]);
    cloud.clock.set('2026-03-06T09:30:00+08:00'); // Friday.
    await cloud.get(CallUnread).run();
    await cloud.get(CallUnread).run();
    const { version, calls } = await callsOwed(id);
    expect(calls).toMatchObject([{ state: 'open', within: 1, dueOn: '2026-03-09' }]);
    const token = await staffToken();
    const queue = await cloud.call(listQueue, { body: { scope: 'mine' } }, { token });
    expect(queue.items.some((item) => item.caseId === id && item.kind === 'callResident')).toBe(true);
    const body = { version, reached: true, note: '示范：女儿接的电话' };
    const called = await cloud.call(recordCall, { params: { id }, body }, { token });
    expect(called.duties.find((duty) => duty.kind === 'callResident')?.state).toBe('met');
    await cloud.get(CallUnread).run();
    expect((await callsOwed(id)).calls).toHaveLength(1);
  });

  it('does not when it was read in time, nor does a message that is not important', async () => {
    const { id, phone } = await acceptedCase();
    const { messages } = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    const important = messages.filter((message) => message.important);
    expect(messages.length).toBeGreaterThan(important.length);
    for (const message of important) {
      await cloud.call(readMessage, { params: { id: message.id } }, { token: phone.token });
    }
    cloud.clock.set('2026-03-12T09:00:00+08:00');
    await cloud.get(CallUnread).run();
    expect((await callsOwed(id)).calls).toEqual([]);
  });
});
