import { correctCase } from '@twin-pledge/shared/contracts/cases/correctCase';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { callOf } from '../../../../tests/support/callOf';
import { inventedIdNumber } from '../../../../tests/support/people';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith } from '../../../../tests/support/staffWith';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { ApplicationRepository } from '../applications/api';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-06T10:00:00+08:00' });
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

type Changes = { path: string; value: unknown }[];
const correct = (token: string, id: string, version: number, changes: Changes) =>
  callOf(correctCase, { params: { id }, body: { version, changes } }, { token });
const onDesk = (id: string) => cloud.call(showDeskCase, { params: { id } }, { token: handler.token });

const brother = (number: string) => ({
  id: 'm3',
  name: '示小弟',
  relation: 'child',
  identity: { kind: 'residentId', number },
  occupation: 'working',
  maritalStatus: 'single',
  livesTogether: true,
  health: { status: 'healthy' },
  legallyCapable: true,
});

describe('correcting after sending', () => {
  it('keeps what stood there before, leaves the clock alone and tells the handler', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const changes = [{ path: 'incomes.i1.amountFen', value: 70_000 }];
    const corrected = await cloud.call(...correct(phone.token, id, version, changes));
    expect(corrected).toMatchObject({ status: 'submitted', waitingFor: null });
    expect(corrected.duties).toMatchObject([{ kind: 'reviewMaterials', state: 'open', dueOn: '2026-03-09' }]);
    expect((await onDesk(id)).answers).toMatchObject({ incomes: [{ amountFen: 70_000 }] });
    const application = await cloud.get(ApplicationRepository).find(corrected.applicationId);
    expect(application).toMatchObject({ revision: 2 });
    const kept = await cloud.database.select(
      'SELECT revision, paths, changed_by_kind, changed_by_id FROM application_revision WHERE application_id = ?',
      [corrected.applicationId],
    );
    expect(kept).toEqual([
      { revision: 1, paths: '["incomes.i1.amountFen"]', changedByKind: 'resident', changedById: phone.accountId },
    ]);
    const inbox = await cloud.call(listMessages, { query: {} }, { token: handler.token });
    expect(inbox.messages.some(({ code, caseId }) => code === 'correctionArrived' && caseId === id)).toBe(true);
  });

  it.each<[string, Changes]>([
    ['the place', [{ path: 'residence.regionCode', value: '360281101201' }]],
    ['the registration', [{ path: 'registration.kind', value: 'urban' }]],
    ['the aids', [{ path: 'needs.aids', value: ['medical'] }]],
    ['the applicant’s name', [{ path: 'members.m1.name', value: '示换人' }]],
    ['who it is for', [{ path: 'purpose.filerName', value: '示别人' }]],
    ['the applicant, by way of the whole item', [{ path: 'members.m1', value: { name: '示换人' } }]],
    ['the applicant, taken away', [{ path: 'members.m1', value: null }]],
  ])('fixes %s: that would be a new application', async (_what, changes) => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const refused = await cloud.refusal(...correct(phone.token, id, version, changes));
    expect(refused).toMatchObject({ status: 422, code: 'invalidInput' });
    expect(JSON.stringify(refused.details)).toContain('fixedAfterSending');
    expect((await onDesk(id)).version).toBe(version);
  });

  it('tells what would no longer be complete, and what no field can hold', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const gone = await cloud.refusal(...correct(phone.token, id, version, [{ path: 'hasIncome', value: null }]));
    expect(gone.code).toBe('answersIncomplete');
    const wrong = await cloud.refusal(
      ...correct(phone.token, id, version, [{ path: 'incomes.i1.amountFen', value: {} }]),
    );
    expect(wrong.code).toBe('invalidInput');
    const nowhere = await cloud.refusal(...correct(phone.token, id, version, [{ path: '__proto__.x', value: 1 }]));
    expect(nowhere.code).toBe('invalidInput');
    expect((await onDesk(id)).version).toBe(version);
  });

  it('C08 knows the people a correction brings in: their relatives on the staff take no further part', async () => {
    const county = await staffWith(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    const colleague = await signedStaff(cloud, { name: '示范同事' });
    const number = inventedIdNumber('1990-05-05', 'male');
    const relative = { staffId: colleague.staffId, name: '示小弟', idNumber: number, relation: '弟弟' };
    await cloud.call(addRelative, { body: relative }, { token: county.token });
    const { id, version, phone } = await submittedCase(cloud, handler);
    const desk = { params: { id } };
    expect((await cloud.call(showDeskCase, desk, { token: colleague.token })).id).toBe(id);
    await cloud.call(...correct(phone.token, id, version, [{ path: 'members.m3', value: brother(number) }]));
    expect((await cloud.refusal(showDeskCase, desk, { token: colleague.token })).code).toBe('recused');
  });

  it('B05 waits for the authorization of an adult who was added', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const added = [{ path: 'members.m3', value: brother(inventedIdNumber('1991-05-05', 'male')) }];
    await cloud.call(...correct(phone.token, id, version, added));
    const desk = await onDesk(id);
    expect(desk).toMatchObject({ acceptanceBlockedBy: ['authorization:m3', 'residentId.m3'] });
    const body = { version: desk.version, checklist: [] };
    const refused = await cloud.refusal(acceptCase, { params: { id }, body }, { token: handler.token });
    expect(refused.details).toEqual({ missing: ['authorization:m3'] });
  });

  it('corrects the answers of all cases of one sending, and notes it in the history of each', async () => {
    const needs = { events: ['noIncome', 'illness'], aids: ['dibao' as const, 'medical' as const] };
    const { id, version, phone, cases } = await submittedCase(cloud, handler, { needs });
    const other = cases[1]!.id;
    await cloud.call(...correct(phone.token, id, version, [{ path: 'contactPhone', value: '13800000009' }]));
    expect((await onDesk(other)).timeline.map(({ action }) => action)).toEqual(['submit', 'correct']);
    const inbox = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(inbox.messages.filter(({ code }) => code === 'correctionReceived')).toHaveLength(1);
  });

  it('is over with the acceptance', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const body = { version, checklist: [] };
    const accepted = await cloud.call(acceptCase, { params: { id }, body }, { token: handler.token });
    const changes = [{ path: 'contactPhone', value: '13800000009' }];
    expect((await cloud.refusal(...correct(phone.token, id, accepted.version, changes))).code).toBe('actionNotAllowed');
  });
});
