import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { listOverdue } from '@twin-pledge/shared/contracts/desk/listOverdue';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { reassignCase } from '@twin-pledge/shared/contracts/desk/reassignCase';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { recordLeave } from '@twin-pledge/shared/contracts/staff/recordLeave';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-02T09:00:00+08:00' });
});
beforeEach(() => cloud.clock.set('2026-03-02T09:00:00+08:00'));
afterAll(() => cloud.stop());

type Staff = Awaited<ReturnType<typeof signedStaff>>;
const livingIn = (village: string): Answers => motherAndSon({ residence: { regionCode: village, detail: '示范一组' } });
const inTownship = (township: string, name: string, wishes = {}) =>
  signedStaff(cloud, { name, regionCode: township, ...wishes });
const queueOf = async ({ staffId }: Staff, scope: 'mine' | 'all') => {
  const token = await cloud.tokenFor({ kind: 'staff', staffId });
  return (await cloud.call(listQueue, { body: { scope } }, { token })).items;
};

async function filedIn(village: string, answers = livingIn(village)) {
  const { cases } = await filedApplication(cloud, await newPhone(cloud), answers);
  return cases[0]!;
}

/** What a member of staff enters for somebody, at the window or as their helper. */
async function enteredBy(staff: Staff, window: boolean, answers: Answers) {
  await cloud.call(openDraft, { body: { purposeKey: 'for-somebody', window } }, { token: staff.token });
  return (await filedApplication(cloud, staff, answers, 'for-somebody')).cases[0]!;
}

describe('the handler named at once', () => {
  it('H10 is the least loaded one who is there', async () => {
    await inTownship('360281102000', '示范甲');
    const second = await inTownship('360281102000', '示范乙');
    const names = [];
    for (let time = 0; time < 4; time += 1) names.push((await filedIn('360281102201')).handlerName);
    expect(names).toEqual(['示范甲', '示范乙', '示范甲', '示范乙']);
    await cloud.database.execute("UPDATE duty SET state = 'met' WHERE owner_staff_id = ?", [second.staffId]);
    expect((await filedIn('360281102201')).handlerName).toBe('示范乙');
  });

  it('A02, A03 is the one first asked at the window, however loaded, and checks on the spot', async () => {
    const busy = await inTownship('360281103000', '示范忙');
    for (let time = 0; time < 2; time += 1) await filedIn('360281103201');
    await inTownship('360281103000', '示范闲');
    const entered = await enteredBy(busy, true, livingIn('360281103201'));
    expect(entered).toMatchObject({ handlerName: '示范忙' });
    expect(entered.current).toMatchObject({ kind: 'reviewMaterialsOnTheSpot', dueOn: '2026-03-02' });
    const queue = await queueOf(busy, 'mine');
    expect(queue.find((item) => item.caseId === entered.id)).toMatchObject({ origin: 'window', bucket: 'today' });
  });

  it('A06 is a handler of the township where an aide files for somebody, who then follows the case', async () => {
    const handler = await inTownship('360281107000', '示范新来');
    const aide = await signedStaff(cloud, { name: '示范协理', roles: ['villageAide'], regionCode: '360281107201' });
    const answers = livingIn('360281107201');
    const purpose = {
      forWhom: 'helped' as const,
      filerName: '示范协理',
      filerPhone: '13800000004',
      applicantAgrees: true,
    };
    const entered = await enteredBy(aide, false, { ...answers, purpose });
    expect(entered).toMatchObject({ handlerName: '示范新来', aid: 'dibao' });
    expect((await queueOf(handler, 'mine'))[0]).toMatchObject({ caseId: entered.id, origin: 'helped' });
  });

  it('is nobody on leave; who stands in sees that one’s queue as their own, for those days', async () => {
    const away = await inTownship('360281101000', '示范休假');
    const standIn = await inTownship('360281101000', '示范代班');
    const before = await filedIn('360281101201');
    expect(before.handlerName).toBe('示范休假');
    const leave = { fromOn: '2026-03-02', toOn: '2026-03-04', standInId: standIn.staffId };
    await cloud.call(recordLeave, { body: leave }, { token: away.token });
    for (let time = 0; time < 2; time += 1) expect((await filedIn('360281101201')).handlerName).toBe('示范代班');
    expect((await queueOf(standIn, 'mine')).map((item) => item.caseId)).toContain(before.id);
    cloud.clock.set('2026-03-05T09:00:00+08:00');
    expect((await queueOf(standIn, 'mine')).map((item) => item.caseId)).not.toContain(before.id);
    expect((await queueOf(away, 'mine')).map((item) => item.caseId)).toContain(before.id);
    expect((await filedIn('360281101201')).handlerName).toBe('示范休假');
  });

  it('C08, H10 is nobody where none is suitable: the leader sees the case and names one', async () => {
    const only = await inTownship('360281104000', '示范独一');
    const leader = await inTownship('360281104000', '示范领导', { roles: ['townshipLeader'] });
    const county = await inTownship('360281000000', '示范县里', { roles: ['countyOfficer'] });
    const answers = livingIn('360281104201');
    const [mother] = answers.members!;
    const relative = {
      staffId: only.staffId,
      name: mother!.name!,
      idNumber: mother!.identity!.number!,
      relation: '母亲',
    };
    await cloud.call(addRelative, { body: relative }, { token: county.token });
    const filed = await filedIn('360281104201', answers);
    expect(filed.handlerName).toBeNull();
    const unassigned = (await queueOf(leader, 'all')).find((item) => item.caseId === filed.id);
    expect(unassigned).toMatchObject({ handlerName: null, kind: 'reviewMaterials' });
    expect((await queueOf(only, 'all')).map((item) => item.caseId)).not.toContain(filed.id);
    const next = await inTownship('360281104000', '示范调来');
    const call = {
      params: { id: filed.id },
      body: { version: 1, toStaffId: next.staffId, reason: '示范：原经办人回避' },
    };
    expect((await cloud.call(reassignCase, call, { token: leader.token })).handlerName).toBe('示范调来');
    expect((await queueOf(next, 'mine')).map((item) => item.caseId)).toContain(filed.id);
  });
});

describe('the leader’s board', () => {
  it('H08 shows what is late, by whom, only of the own township; the county sees all of its townships', async () => {
    const handler = await inTownship('360281105000', '示范拖拉');
    const leader = await inTownship('360281105000', '示范管事', { roles: ['townshipLeader'] });
    const strange = await inTownship('360281106000', '示范邻镇', { roles: ['townshipLeader'] });
    const county = await inTownship('360281000000', '示范县里', { roles: ['countyOfficer'] });
    const filed = await filedIn('360281105201');
    const board = async ({ staffId }: Staff) =>
      cloud.call(listOverdue, { query: {} }, { token: await cloud.tokenFor({ kind: 'staff', staffId }) });
    const held = { staffId: handler.staffId, name: '示范拖拉', open: 1, late: 0 };
    expect(await board(leader)).toEqual({ byHandler: [held], items: [], next: null });
    cloud.clock.set('2026-03-05T09:00:00+08:00');
    const late = await board(leader);
    expect(late.byHandler).toEqual([{ ...held, late: 1 }]);
    expect(late.items).toMatchObject([
      { caseId: filed.id, bucket: 'late', lateByWorkingDays: 2, handlerName: '示范拖拉' },
    ]);
    expect((await board(strange)).items).toEqual([]);
    expect((await board(county)).items.map((item) => item.caseId)).toContain(filed.id);
    const token = await cloud.tokenFor({ kind: 'staff', staffId: handler.staffId });
    expect((await cloud.refusal(listOverdue, { query: {} }, { token })).code).toBe('forbidden');
  });
});
