import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { correctCase } from '@twin-pledge/shared/contracts/cases/correctCase';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { askedFor } from '../../../../tests/support/askedFor';
import { callOf } from '../../../../tests/support/callOf';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, newPhone, signThroughLink } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

const accept = (id: string, version: number) =>
  callOf(acceptCase, { params: { id }, body: { version, checklist: [] } }, { token: handler.token });
const onDesk = (id: string) => cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
const papersOfBoth = ['householdRegister', 'residentId.m1', 'residentId.m2', 'wageProof'];

/** A family that signed everything and handed in no paper at all. */
async function sentWithoutPapers(wishes: Partial<Answers> = {}) {
  const phone = await newPhone(cloud);
  const { cases } = await filedApplication(cloud, phone, motherAndSon(wishes));
  const { id } = cases[0]!;
  return { phone, ...(await onDesk(id)) };
}

describe('what must be there before a case is accepted', () => {
  it('A13 every paper that the catalogue requires; the desk and the refusal name the same ones', async () => {
    const { id, version, acceptanceBlockedBy } = await sentWithoutPapers();
    expect(acceptanceBlockedBy).toEqual(papersOfBoth);
    expect(await cloud.refusal(...accept(id, version))).toMatchObject({
      status: 409,
      code: 'papersMissing',
      details: { missing: papersOfBoth },
    });
    expect(await onDesk(id)).toMatchObject({ status: 'submitted', version });
  });

  it('A04 while the notice is open nothing is accepted; what cannot be had, and why, keeps nobody waiting', async () => {
    const { id, version, phone } = await sentWithoutPapers();
    const items = [askedFor('householdRegister'), askedFor('residentId', { memberId: 'm1' })];
    const others = [askedFor('residentId', { memberId: 'm2' }), askedFor('wageProof')];
    const ask = { params: { id }, body: { version, items: [...items, ...others] } };
    const asked = await cloud.call(requestSupplement, ask, { token: handler.token });
    expect(asked.allowed).not.toContain('accept');
    expect((await cloud.refusal(...accept(id, asked.version))).code).toBe('waitingForResident');
    const why = '示范：房子着火，都烧了，正在补办';
    const cannotProvide = papersOfBoth.map((key) => ({ key, why }));
    const answer = { params: { id }, body: { version: asked.version, cannotProvide } };
    const answered = await cloud.call(answerSupplement, answer, { token: phone.token });
    expect((await onDesk(id)).acceptanceBlockedBy).toEqual([]);
    expect((await cloud.call(...accept(id, answered.version))).status).toBe('accepted');
  });

  it('A08 in an emergency the papers may follow: relief comes first where the place says so', async () => {
    const needs = { events: ['urgent'], aids: ['temporaryEmergency' as const], story: '示范：房子烧了，没地方住' };
    const { id, version, acceptanceBlockedBy } = await sentWithoutPapers({ needs });
    expect(acceptanceBlockedBy).toEqual([]);
    expect((await cloud.call(...accept(id, version))).status).toBe('accepted');
  });

  it('B04 the guardian’s commitment where a correction shows that the applicant cannot sign', async () => {
    const { id, version, phone, draft, answers } = await submittedCase(cloud, handler);
    const changes = [
      { path: 'members.m1.legallyCapable', value: false },
      { path: 'members.m1.guardianMemberId', value: 'm2' },
    ];
    const corrected = await cloud.call(correctCase, { params: { id }, body: { version, changes } }, phone);
    expect((await onDesk(id)).acceptanceBlockedBy).toEqual(['commitment:m1', 'authorization:m1', 'guardianProof.m1']);
    expect(await cloud.refusal(...accept(id, corrected.version))).toMatchObject({
      code: 'commitmentMissing',
      details: { missing: ['commitment:m1'] },
    });
    const guardian = answers.members![1]!.identity!.number!;
    await signThroughLink(cloud, phone, draft.id, 'commitment:m1', guardian);
    expect((await cloud.refusal(...accept(id, corrected.version))).code).toBe('authorizationsMissing');
    await signThroughLink(cloud, phone, draft.id, 'authorization:m1', guardian);
    expect((await cloud.refusal(...accept(id, corrected.version))).details).toEqual({ missing: ['guardianProof.m1'] });
  });
});
