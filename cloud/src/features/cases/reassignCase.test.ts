import { listColleagues } from '@twin-pledge/shared/contracts/desk/listColleagues';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { reassignCase } from '@twin-pledge/shared/contracts/desk/reassignCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith } from '../../../../tests/support/staffWith';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { Audit } from '../../platform/audit/audit';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
let colleague: typeof handler;
let leader: typeof handler;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
  colleague = await signedStaff(cloud, { name: '示范同事' });
  leader = await signedStaff(cloud, { name: '示范领导', roles: ['townshipLeader'] });
});
afterAll(() => cloud.stop());

const give = (token: string, id: string, version: number, toStaffId: string) =>
  [reassignCase, { params: { id }, body: { version, toStaffId, reason: '示范：经办人调走' } }, { token }] as const;
const mine = async (token: string) =>
  (await cloud.call(listQueue, { body: { scope: 'mine' } }, { token })).items.map((item) => item.caseId);

describe('giving a case to another handler', () => {
  it('H10 moves its duties into the other’s queue; the household and the new handler are told, the reason is kept', async () => {
    const filed = await submittedCase(cloud, handler);
    const from = filed.cases[0]!.handlerName === '示范经办' ? handler : colleague;
    const to = from === handler ? colleague : handler;
    expect(await mine(from.token)).toContain(filed.id);
    const given = await cloud.call(...give(leader.token, filed.id, filed.version, to.staffId));
    expect(given.handlerName).toBe(to === handler ? '示范经办' : '示范同事');
    expect(await mine(from.token)).not.toContain(filed.id);
    expect(await mine(to.token)).toContain(filed.id);
    const told = async (token: string, code: string) =>
      (await cloud.call(listMessages, { query: {} }, { token })).messages.some(
        (message) => message.code === code && message.caseId === filed.id,
      );
    expect(await told(filed.phone.token, 'reassigned')).toBe(true);
    expect(await told(to.token, 'newCaseForHandler')).toBe(true);
    const entry = (await cloud.get(Audit).read(filed.id)).find(({ action }) => action === 'reassign')!;
    expect(JSON.parse(entry.details)).toMatchObject({ from: from.staffId, to: to.staffId, reason: '示范：经办人调走' });
  });

  it('C08 goes to no relative of anybody in the application, nor out of the township, nor to another role', async () => {
    const county = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    const relative = await signedStaff(cloud, { name: '示范亲属' });
    const elsewhere = await signedStaff(cloud, { regionCode: '360281101000' });
    const aide = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100201' });
    const { id, version, answers } = await submittedCase(cloud, handler);
    const idNumber = answers.members![0]!.identity!.number!;
    const body = { staffId: relative.staffId, name: '示桂兰', idNumber, relation: '母亲' };
    await cloud.call(addRelative, { body }, { token: county.token });
    for (const staff of [relative, elsewhere, aide, leader]) {
      const refused = await cloud.refusal(...give(leader.token, id, version, staff.staffId));
      expect(refused).toMatchObject({ status: 409, code: 'handlerUnsuitable' });
    }
    const unknown = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    expect((await cloud.refusal(...give(leader.token, id, version, unknown))).code).toBe('handlerUnsuitable');
    const { colleagues } = await cloud.call(listColleagues, { params: { id } }, { token: leader.token });
    expect(colleagues.find(({ staffId }) => staffId === relative.staffId)).toMatchObject({ recused: true });
    expect(colleagues.map(({ staffId }) => staffId)).not.toContain(elsewhere.staffId);
    expect((await cloud.call(...give(county.token, id, version, colleague.staffId))).handlerName).toBe('示范同事');
  });

  it('is the leader’s or the county’s, no handler’s; a leader elsewhere does not even learn that the case exists', async () => {
    const strange = await signedStaff(cloud, { roles: ['townshipLeader'], regionCode: '360281101000' });
    const unsigned = await staffWith(cloud, { roles: ['townshipLeader'] });
    const { id, version } = await submittedCase(cloud, handler);
    expect((await cloud.refusal(...give(handler.token, id, version, colleague.staffId))).code).toBe('forbidden');
    expect((await cloud.refusal(...give(strange.token, id, version, colleague.staffId))).code).toBe('notFound');
    expect((await cloud.refusal(...give(unsigned.token, id, version, colleague.staffId))).code).toBe('commitmentFirst');
    expect((await cloud.refusal(...give(leader.token, id, version + 1, colleague.staffId))).code).toBe('staleVersion');
  });
});
