import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { reassignCase } from '@twin-pledge/shared/contracts/desk/reassignCase';
import { refuseAcceptance } from '@twin-pledge/shared/contracts/desk/refuseAcceptance';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { changeStaff } from '@twin-pledge/shared/contracts/staff/changeStaff';
import { recordLeave } from '@twin-pledge/shared/contracts/staff/recordLeave';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, testTownship } from '../../../../tests/support/staffWith';
import type { TestStaff } from '../../../../tests/support/staffWith';
import { CallUnread } from '../../jobs/callUnread';
import { Audit } from '../../platform/audit/audit';

let cloud: RunningCloud;
let administrator: TestStaff;
let leader: TestStaff;
beforeEach(async () => {
  cloud = await startCloud();
  administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
  leader = await signedStaff(cloud, { name: '示范领导', roles: ['townshipLeader'] });
});
afterEach(() => cloud.stop());

const freshToken = async ({ staffId }: TestStaff) => ({ token: await cloud.tokenFor({ kind: 'staff', staffId }) });

async function change({ staffId }: TestStaff, wishes: object) {
  const body = { name: '示范走', roles: ['townshipHandler' as const], regionCode: testTownship, active: true };
  return cloud.call(
    changeStaff,
    { params: { id: staffId }, body: { ...body, ...wishes } },
    await freshToken(administrator),
  );
}

/** A case that lies with this handler, with the phone it was filed from. */
async function caseOf(handler: TestStaff) {
  const phone = await newPhone(cloud);
  const answers = motherAndSon();
  const filed = await filedApplication(cloud, phone, answers);
  const { id, number } = filed.cases[0]!;
  const asked = await cloud.call(showDeskCase, { params: { id } }, await freshToken(leader));
  const body = { version: asked.version, toStaffId: handler.staffId, reason: '示范' };
  await cloud.call(reassignCase, { params: { id }, body }, await freshToken(leader));
  return { id, number, phone, answers };
}

const queueOf = async (staff: TestStaff, query: object = { scope: 'mine' as const }) =>
  cloud.call(listQueue, { body: { scope: 'mine', ...query } }, await freshToken(staff));
const told = async (token: { token: string }, code: string, caseId: string) =>
  (await cloud.call(listMessages, { query: {} }, token)).messages.some(
    (one) => one.code === code && one.caseId === caseId,
  );

describe('a handler who leaves', () => {
  it('H10 hands every open case and duty to the least loaded who is there; everybody is told, the record says why', async () => {
    const leaving = await signedStaff(cloud, { name: '示范走' });
    const busy = await signedStaff(cloud, { name: '示范忙' });
    const free = await signedStaff(cloud, { name: '示范闲' });
    await caseOf(busy);
    const { id, phone } = await caseOf(leaving);
    expect(await change(leaving, { active: false })).toMatchObject({ active: false, handedOver: 1, unassigned: 0 });
    expect((await queueOf(free)).items.map((item) => item.caseId)).toEqual([id]);
    const mine = await cloud.call(showMyCase, { params: { id } }, { token: phone.token });
    expect(mine).toMatchObject({ handlerName: '示范闲', status: 'submitted' });
    expect(await told(await freshToken(free), 'newCaseForHandler', id)).toBe(true);
    expect(await told(phone, 'reassigned', id)).toBe(true);
    const entries = (await cloud.get(Audit).read(id)).filter(({ action }) => action === 'reassign');
    expect(entries.at(-1)).toMatchObject({ actorKind: 'system' });
    expect(JSON.parse(entries.at(-1)!.details)).toMatchObject({
      from: leaving.staffId,
      to: free.staffId,
      because: 'handlerLeft',
      decidedByStaffId: administrator.staffId,
    });
    expect(await cloud.get(Audit).verifyChain(id)).toMatchObject({ intact: true });
  });

  it('goes to the stand-in first, and past whoever is away or related (C08)', async () => {
    const leaving = await signedStaff(cloud, { name: '示范走' });
    const related = await signedStaff(cloud, { name: '示范亲属' });
    const away = await signedStaff(cloud, { name: '示范休假' });
    const standIn = await signedStaff(cloud, { name: '示范顶班' });
    const free = await signedStaff(cloud, { name: '示范闲' });
    await caseOf(standIn);
    const { id, answers } = await caseOf(leaving);
    const day = { fromOn: '2026-03-02', toOn: '2026-03-06' };
    await cloud.call(recordLeave, { body: { ...day, standInId: null } }, await freshToken(away));
    await cloud.call(recordLeave, { body: { ...day, standInId: standIn.staffId } }, await freshToken(leaving));
    const idNumber = answers.members![1]!.identity!.number!;
    const relative = { staffId: related.staffId, name: '示小生', idNumber, relation: '弟弟' };
    await cloud.call(addRelative, { body: relative }, await freshToken(administrator));
    await change(leaving, { active: false });
    expect((await queueOf(standIn)).items.map((item) => item.caseId)).toContain(id);
    await change(standIn, { name: '示范顶班', roles: ['villageAide' as const] });
    const handlers = await Promise.all([related, away, free].map((one) => queueOf(one)));
    expect(handlers.map((queue) => queue.items.map((item) => item.caseId).includes(id))).toEqual([false, false, true]);
  });

  it('leaves a case for which there is nobody flagged to the leader, who names somebody', async () => {
    const leaving = await signedStaff(cloud, { name: '示范走' });
    const { id } = await caseOf(leaving);
    expect(await change(leaving, { active: false })).toMatchObject({ handedOver: 0, unassigned: 1 });
    const queue = await queueOf(leader, { scope: 'all' });
    expect(queue.counts).toMatchObject({ unassigned: 1 });
    const flagged = await queueOf(leader, { scope: 'all', bucket: 'unassigned' });
    expect(flagged.items).toMatchObject([{ caseId: id, handlerName: null }]);
    expect(await told(await freshToken(leader), 'caseUnassigned', id)).toBe(true);
    const late = await signedStaff(cloud, { name: '示范新来' });
    const { version, handlerName } = await cloud.call(showDeskCase, { params: { id } }, await freshToken(leader));
    expect(handlerName).toBeNull();
    const body = { version, toStaffId: late.staffId, reason: '示范：新来的接' };
    await cloud.call(reassignCase, { params: { id }, body }, await freshToken(leader));
    expect((await queueOf(late)).items.map((item) => item.caseId)).toEqual([id]);
    expect((await queueOf(leader, { scope: 'all' })).counts.unassigned).toBe(0);
  });

  it('hands over the call that an ended case still owes, when the township changes too, and tells no household of it', async () => {
    const leaving = await signedStaff(cloud, { name: '示范走' });
    const { id, phone } = await caseOf(leaving);
    const open = await cloud.call(showDeskCase, { params: { id } }, await freshToken(leaving));
    const refusal = {
      version: open.version,
      groundCode: open.refusalGrounds[0]!.code,
      explanation: '示范：已经在享受',
    };
    await cloud.call(refuseAcceptance, { params: { id }, body: refusal }, await freshToken(leaving));
    cloud.clock.set('2026-03-09T09:30:00+08:00');
    await cloud.get(CallUnread).run();
    const next = await signedStaff(cloud, { name: '示范接' });
    const before = await cloud.call(listMessages, { query: {} }, { token: await residentToken(phone) });
    expect(await change(leaving, { regionCode: '360281101000' })).toMatchObject({ handedOver: 1 });
    expect((await queueOf(next)).items).toMatchObject([{ caseId: id, kind: 'callResident' }]);
    const after = await cloud.call(listMessages, { query: {} }, { token: await residentToken(phone) });
    expect(after.messages.map(({ code }) => code)).toEqual(before.messages.map(({ code }) => code));
  });

  it('changes nothing where only the name is put right', async () => {
    const staying = await signedStaff(cloud, { name: '示范留' });
    await signedStaff(cloud, { name: '示范闲' });
    const { id } = await caseOf(staying);
    expect(await change(staying, { name: '示范留下' })).toMatchObject({ handedOver: 0, unassigned: 0 });
    expect((await queueOf(staying)).items.map((item) => item.caseId)).toEqual([id]);
  });
});

const residentToken = ({ accountId }: { accountId: string }) => cloud.tokenFor({ kind: 'resident', accountId });
