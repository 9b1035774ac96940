import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedWithPapers } from '../../../../tests/support/filedWithPapers';
import { everybodySigns, filledDraft, newPhone } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { Audit } from '../../platform/audit/audit';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

let windows = 0;

/** A paper application that a handler entered at the window, ready to be sent. */
async function atWindow(answers: Answers) {
  const purposeKey = `window:${(windows += 1)}`;
  await cloud.call(openDraft, { body: { purposeKey, window: true } }, { token: handler.token });
  const draft = await filledDraft(cloud, handler, answers, purposeKey);
  await everybodySigns(cloud, handler, draft.id, answers);
  return draft;
}

async function sentAtWindow(answers: Answers, cardSeen?: boolean) {
  const { id, version } = await atWindow(answers);
  const call = { params: { id }, body: { version, cardSeen } };
  const { cases, applicationId } = await cloud.call(sendApplication, call, { token: handler.token });
  const desk = await cloud.call(showDeskCase, { params: { id: cases[0]!.id } }, { token: handler.token });
  return { ...desk, applicationId };
}

describe('the identity card at the window', () => {
  it('proves the applicant: the earlier household and its papers open, and the record says who saw it', async () => {
    const earlier = await filedWithPapers(cloud);
    const before = await cloud.call(showDeskCase, { params: { id: earlier.caseId } }, { token: handler.token });
    expect(before.identity).toBeNull();
    const needs = { events: ['illness'], aids: ['temporaryExpenditure' as const] };
    const now = await sentAtWindow({ ...earlier.answers, needs }, true);
    expect(now.identity).toEqual({ provedBy: 'officer', byName: '示范经办' });
    expect(now.householdId).toBe(before.householdId);
    expect(now.documents.map((document) => document.id)).toContain(earlier.register.id);
    const [entry] = await cloud.get(Audit).read(now.applicationId);
    expect(entry).toMatchObject({ action: 'proveIdentity', actorKind: 'staff', actorId: handler.staffId });
    expect(JSON.parse(entry!.details)).toMatchObject({ by: 'officer', idIndex: expect.any(String) });
  });

  it('not seen leaves the applicant as told: nothing of an earlier household is opened', async () => {
    const earlier = await filedWithPapers(cloud);
    const before = await cloud.call(showDeskCase, { params: { id: earlier.caseId } }, { token: handler.token });
    const now = await sentAtWindow(earlier.answers);
    expect(now.identity).toBeNull();
    expect(now.householdId).not.toBe(before.householdId);
    expect(now.documents).toEqual([]);
    expect(now.duplicates).toMatchObject([{ caseId: earlier.caseId, linked: false }]);
    expect(await cloud.get(Audit).read(now.applicationId)).toEqual([]);
  });

  it('is nobody’s to claim from a phone', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon();
    const { id, version } = await filledDraft(cloud, phone, answers);
    await everybodySigns(cloud, phone, id, answers);
    const call = { params: { id }, body: { version, cardSeen: true } };
    expect(await cloud.refusal(sendApplication, call, { token: phone.token })).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
  });
});
