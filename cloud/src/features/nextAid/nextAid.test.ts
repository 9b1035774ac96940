import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { withdrawCase } from '@twin-pledge/shared/contracts/cases/withdrawCase';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { refuseAcceptance } from '@twin-pledge/shared/contracts/desk/refuseAcceptance';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { showNextAid } from '@twin-pledge/shared/contracts/nextAid/showNextAid';
import { startNextAid } from '@twin-pledge/shared/contracts/nextAid/startNextAid';
import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { newPhone } from '../../../../tests/support/filing';
import { caseOffice } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { refusedCase } from '../../../../tests/support/refusedCase';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

type Phone = { accountId: string };
const asPhone = async ({ accountId }: Phone) => ({ token: await cloud.tokenFor({ kind: 'resident', accountId }) });
const asStaff = async (post: keyof CaseOffice) => ({
  token: await cloud.tokenFor({ kind: 'staff', staffId: office[post].staffId }),
});
const next = async (phone: Phone, id: string) => cloud.call(showNextAid, { params: { id } }, await asPhone(phone));
const marginal = { aid: 'dibaoMarginal' as const };
const start = async (phone: Phone, id: string, body = marginal) =>
  cloud.call(startNextAid, { params: { id }, body }, await asPhone(phone));
const queued = async () => {
  const { items } = await cloud.call(listQueue, { body: { scope: 'all' } }, await asStaff('handler'));
  return items;
};
/** As if it had been signed before the wording named what comes next. */
const signedInOldWording = (draftId: string) =>
  cloud.database.execute("UPDATE signature SET text_version = 'v1' WHERE kind = 'authorization' AND draft_id = ?", [
    draftId,
  ]);

describe('after a refusal', () => {
  it('D06 says what fits by the recorded worksheet, why, and what it may bring', async () => {
    const { id, phone } = await refusedCase(cloud, office, { needs: ['medical'] });
    const { offers, mayStart } = await next(phone, id);
    expect(mayStart).toBe(true);
    expect(offers).toContainEqual({
      aid: 'dibaoMarginal',
      because: 'worksheet',
      reasons: expect.arrayContaining(['incomeBelowMarginalLine']),
      needReasons: [],
      amountFen: null,
      per: null,
      underway: false,
      caseId: null,
    });
    expect(offers).toContainEqual(expect.objectContaining({ aid: 'medical', because: 'need' }));
    expect(offers.map(({ aid }) => aid)).not.toContain('dibao');
  });

  it('D06 starts it with one tap: no new papers, no new signature; it lands at the township, linked to where it came from', async () => {
    const { id, phone, number } = await refusedCase(cloud, office);
    const sent = await start(phone, id);
    expect(sent).toMatchObject({
      state: 'sent',
      missingSignatures: [],
      openAnswers: 0,
      missingPapers: [],
    });
    expect(sent.signaturesKept).toBe(3);
    const [one] = sent.cases;
    expect(one).toMatchObject({ aid: 'dibaoMarginal', status: 'submitted', mine: 'proxy', handlerName: '示范经办' });
    const desk = await cloud.call(showDeskCase, { params: { id: one!.id } }, await asStaff('handler'));
    const first = await cloud.call(showDeskCase, { params: { id } }, await asStaff('handler'));
    expect(desk.householdId).toBe(first.householdId);
    expect(desk.documents.map((document) => document.id).sort()).toEqual(
      first.documents.map((document) => document.id).sort(),
    );
    expect(desk.signatures.filter(({ required }) => required).map(({ state }) => state)).toEqual([
      'signed',
      'signed',
      'signed',
    ]);
    expect(desk.acceptanceBlockedBy).toEqual([]);
    expect({ ...desk.answers, needs: null }).toEqual({ ...first.answers, needs: null });
    expect((await queued()).map(({ caseId }) => caseId)).toContain(one!.id);
    expect((await next(phone, one!.id)).from).toEqual({ caseId: id, number, aid: 'dibao' });
    const offer = (await next(phone, id)).offers.find(({ aid }) => aid === 'dibaoMarginal');
    expect(offer).toMatchObject({ underway: true, caseId: one!.id });
    expect((await cloud.call(listDrafts, {}, await asPhone(phone))).drafts).toEqual([]);
  });

  it('D06 two taps and two phones make one; the same people see it in the same parts', async () => {
    const { id, phone, answers } = await refusedCase(cloud, office);
    const [mother] = answers.members!;
    const who = { name: mother!.name!, idNumber: mother!.identity!.number! };
    const own = await provedPhone(cloud, await asStaff('handler'), who);
    const both = await Promise.all([start(phone, id), start(own, id), start(phone, id)]);
    const ids = new Set(both.flatMap(({ cases }) => cases.map((one) => one.id)));
    expect(ids.size).toBe(1);
    const [caseId] = [...ids];
    const seen = async (who: Phone) =>
      (await cloud.call(showMyCase, { params: { id: caseId! } }, await asPhone(who))).mine;
    expect(await seen(phone)).toBe('proxy');
    expect(await seen(own)).toBe('applicant');
    expect((await cloud.call(listDrafts, {}, await asPhone(own))).drafts).toEqual([]);
  });

  it('B05, D06 an authorization whose wording does not name the next aid is signed again, before acceptance', async () => {
    const { id, phone, draft } = await refusedCase(cloud, office);
    await signedInOldWording(draft.id);
    const sent = await start(phone, id);
    expect(sent).toMatchObject({ state: 'sent', signaturesKept: 1, missingSignatures: [] });
    const desk = await cloud.call(showDeskCase, { params: { id: sent.cases[0]!.id } }, await asStaff('handler'));
    const missing = desk.signatures.filter(({ state }) => state === 'missing').map(({ key }) => key);
    expect(missing).toEqual(['authorization:m1', 'authorization:m2']);
    expect(desk.acceptanceBlockedBy).toEqual(missing);
  });

  it('B05 one taken back stands for neither application any more', async () => {
    const { id, phone, draft, answers } = await refusedCase(cloud, office);
    const sent = await start(phone, id);
    const son = answers.members![1]!;
    const proved = await provedPhone(cloud, await asStaff('handler'), {
      name: son.name!,
      idNumber: son.identity!.number!,
    });
    const { signatures } = await cloud.call(listSignatures, { params: { id: draft.id } }, await asPhone(phone));
    const given = signatures.find(({ key }) => key === 'authorization:m2');
    await cloud.call(revokeSignature, { params: { id: given!.signatureId! }, body: {} }, await asPhone(proved));
    const desk = await cloud.call(showDeskCase, { params: { id: sent.cases[0]!.id } }, await asStaff('handler'));
    expect(desk.signatures.find(({ key }) => key === 'authorization:m2')?.state).toBe('missing');
  });

  it('D06 where the commitment was signed in an older wording, only that is asked for, and what was begun ends as one', async () => {
    const { id, phone, draft } = await refusedCase(cloud, office);
    await cloud.database.execute(
      "UPDATE signature SET text_version = 'v0' WHERE kind = 'commitment' AND draft_id = ?",
      [draft.id],
    );
    const begun = await start(phone, id);
    expect(begun).toMatchObject({
      state: 'needsMore',
      missingSignatures: ['commitment:m1'],
      openAnswers: 0,
      cases: [],
    });
    const again = await start(phone, id);
    expect(again.draft).toEqual(begun.draft);
    await cloud.database.execute(
      "UPDATE signature SET text_version = 'v1' WHERE kind = 'commitment' AND draft_id = ?",
      [draft.id],
    );
    const elsewhere = await start(await secondProxy(id), id);
    expect(elsewhere.state).toBe('sent');
    const call = { params: { id: begun.draft!.id }, body: { version: 1 } };
    const late = await cloud.call(sendApplication, call, await asPhone(phone));
    expect(late.cases.map((one) => one.id)).toEqual(elsewhere.cases.map((one) => one.id));
  });

  it('B04, D06 answers changed before sending ask for a new commitment', async () => {
    const { id, phone, draft } = await refusedCase(cloud, office);
    await cloud.database.execute(
      "UPDATE signature SET text_version = 'v0' WHERE kind = 'commitment' AND draft_id = ?",
      [draft.id],
    );
    const { draft: begun } = await start(phone, id);
    await cloud.database.execute(
      "UPDATE signature SET text_version = 'v1' WHERE kind = 'commitment' AND draft_id = ?",
      [draft.id],
    );
    const changes = [{ path: 'contactPhone', value: '13800000077' }];
    await cloud.call(saveDraft, { params: { id: begun!.id }, body: { baseVersion: 1, changes } }, await asPhone(phone));
    const call = { params: { id: begun!.id }, body: { version: 2 } };
    expect((await cloud.refusal(sendApplication, call, await asPhone(phone))).code).toBe('commitmentMissing');
  });

  it('D06 what was taken back may be started again; what does not fit, and by whom it does not concern, not', async () => {
    const { id, phone } = await refusedCase(cloud, office);
    const sent = await start(phone, id);
    const mother = sent.cases[0]!.id;
    const view = await cloud.call(showMyCase, { params: { id: mother } }, await asPhone(phone));
    const body = { version: view.version, reason: '示范：本人要求撤回', writtenRequest: true };
    await cloud.call(withdrawCase, { params: { id: mother }, body }, await asStaff('handler'));
    const again = await start(phone, id);
    expect(again.cases[0]!.id).not.toBe(mother);
    const tekun = { params: { id }, body: { aid: 'tekun' as const } };
    expect((await cloud.refusal(startNextAid, tekun, await asPhone(phone))).code).toBe('aidNotFitting');
    const stranger = await newPhone(cloud);
    const foreign = { params: { id }, body: marginal };
    expect((await cloud.refusal(startNextAid, foreign, await asPhone(stranger))).code).toBe('notFound');
  });

  it('D06 the handler starts it for somebody without a phone, with how they agreed', async () => {
    const { id } = await refusedCase(cloud, office);
    const as = await asStaff('handler');
    const asked = { params: { id }, body: marginal };
    expect((await cloud.refusal(startNextAid, asked, as)).code).toBe('consentMissing');
    const sent = await cloud.call(startNextAid, { params: { id }, body: { ...marginal, consent: 'inPerson' } }, as);
    expect(sent).toMatchObject({ state: 'sent', missingSignatures: [] });
    const desk = await cloud.call(showDeskCase, { params: { id: sent.cases[0]!.id } }, as);
    expect(desk.origin).toBe('window');
  });

  it('A01, D06 a refusal to accept names what fits instead, on paper and on the phone', async () => {
    const { id, version, phone } = await submittedCase(cloud, office.handler);
    const named = { groundCode: 'alreadyReceiving', explanation: '示范：已经在领低保' };
    const body = { version, ...named, otherAids: ['temporaryExpenditure' as const, 'dibao' as const] };
    await cloud.call(refuseAcceptance, { params: { id }, body }, await asStaff('handler'));
    const { offers } = await next(phone, id);
    expect(offers.map(({ aid, because }) => [aid, because])).toEqual([['temporaryExpenditure', 'officer']]);
    const sent = await cloud.call(
      startNextAid,
      { params: { id }, body: { aid: 'temporaryExpenditure' } },
      await asPhone(phone),
    );
    expect(sent.cases.map(({ aid }) => aid)).toEqual(['temporaryExpenditure']);
  });
});

/** Another phone of the family that sees the case. */
async function secondProxy(caseId: string): Promise<Phone> {
  const phone = await newPhone(cloud);
  const rows = await cloud.database.select<{ applicationId: string }>(
    'SELECT application_id FROM aid_case WHERE id = ?',
    [caseId],
  );
  const filer = { applicationId: rows[0]!.applicationId, accountId: phone.accountId, role: 'proxy' };
  await cloud.database.insert('application_filer', filer);
  return phone;
}
