import { callOutcome } from '@twin-pledge/shared/access/proxyCall';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { askProxyCall } from '@twin-pledge/shared/contracts/proxies/askProxyCall';
import { listProxyCalls } from '@twin-pledge/shared/contracts/proxies/listProxyCalls';
import { recordProxyCall } from '@twin-pledge/shared/contracts/proxies/recordProxyCall';
import { showCaseProxies } from '@twin-pledge/shared/contracts/proxies/showCaseProxies';
import { showDraftProxy } from '@twin-pledge/shared/contracts/proxies/showDraftProxy';
import { showProxyCall } from '@twin-pledge/shared/contracts/proxies/showProxyCall';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';
import { signOnThisPhone } from '@twin-pledge/shared/contracts/signing/signOnThisPhone';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import { inventedIdNumber } from '../../../../tests/support/people';
import { addRequiredPapers } from '../../../../tests/support/requiredPapers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith } from '../../../../tests/support/staffWith';
import { Audit } from '../../platform/audit/audit';

const village = '360281100201';
const yes = { isThePerson: true, knowsProxy: true, agreesPurpose: true, knowsRevoking: true };

let cloud: RunningCloud;
let aide: Awaited<ReturnType<typeof signedStaff>>;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
  aide = await signedStaff(cloud, {
    name: '示范协理',
    roles: ['villageAide'],
    regionCode: village,
    phone: '13800000009',
  });
});
afterAll(() => cloud.stop());

/** A daughter fills in for her mother and asks that somebody calls her. */
async function asked(answers = motherAndSon()) {
  const phone = await newPhone(cloud);
  const draft = await filledDraft(cloud, phone, answers);
  const call = { params: { id: draft.id }, body: { number: '0798-6300001' } };
  const proxy = await cloud.call(askProxyCall, call, { token: phone.token });
  return { phone, draft, proxy, answers };
}

const body = (more: object = {}) => ({
  wish: 'confirm' as const,
  number: '0798-6300001',
  calledAt: cloud.clock.now().toISOString(),
  reached: true,
  spokeWith: '示桂兰',
  answers: yes,
  ...more,
});
const note = (id: string, more: object = {}, token = aide.token) =>
  cloud.call(recordProxyCall, { params: { id }, body: body(more) }, { token });
const noteRefused = async (id: string, more: object = {}, token = aide.token) =>
  (await cloud.refusal(recordProxyCall, { params: { id }, body: body(more) }, { token })).code;
const codesOf = async (token: string) =>
  (await cloud.call(listMessages, { query: {} }, { token })).messages.map(({ code }) => code);

describe('a proxy confirmed by a telephone call', () => {
  it('A06 is asked of the aides of the village, noted with audit, and counts for filing', async () => {
    const { phone, draft, proxy } = await asked();
    expect(proxy).toMatchObject({ applicantName: '示桂兰', proxyName: '示小兰', state: 'named', mine: 'proxy' });
    expect(await codesOf(aide.token)).toContain('proxyCallAsked');
    const { people } = await cloud.call(listProxyCalls, { body: {} }, { token: aide.token });
    expect(people).toContainEqual(
      expect.objectContaining({ id: proxy.id, aids: ['dibao'], villageName: '塘湖村委会' }),
    );
    const call = await cloud.call(showProxyCall, { params: { id: proxy.id } }, { token: aide.token });
    expect(call).toMatchObject({ speakerName: '示桂兰', bornIn: '1956-04', number: '07986300001' });

    const noted = await note(proxy.id);
    expect(noted.outcome).toBe('confirmed');
    expect(noted.call).toMatchObject({ state: 'confirmed', confirmedBy: 'phoneCall' });
    expect(noted.call.calls).toEqual([
      expect.objectContaining({ notedByName: '示范协理', spokeWith: '示桂兰', numberMasked: '079****0001' }),
    ]);
    expect(await codesOf(phone.token)).toEqual(expect.arrayContaining(['proxyNamed', 'proxyConfirmed']));
    const mine = await cloud.call(showDraftProxy, { params: { id: draft.id } }, { token: phone.token });
    expect(mine.proxy).toMatchObject({ state: 'confirmed', confirmedBy: 'phoneCall' });
    const actions = (await cloud.get(Audit).read(draft.id)).map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['nameProxy', 'askProxyCall', 'viewedProxyCall', 'recordProxyCall', 'confirmProxy']),
    );
    const { people: left } = await cloud.call(listProxyCalls, { body: {} }, { token: aide.token });
    expect(left.map(({ id }) => id)).not.toContain(proxy.id);
  });

  it('B05, B08 never stands for the commitment or an authorization', async () => {
    const { phone, draft, proxy } = await asked();
    await note(proxy.id);
    const send = { params: { id: draft.id }, body: { version: draft.version } };
    const refused = await cloud.refusal(sendApplication, send, { token: phone.token });
    expect(refused).toMatchObject({ code: 'commitmentMissing', details: { missing: ['commitment:m1'] } });
    for (const key of ['commitment:m1', 'authorization:m1']) {
      const where = { params: { id: draft.id }, query: { key } };
      const { textHash } = await cloud.call(readSigningText, where, { token: phone.token });
      const signing = { params: { id: draft.id }, body: { key, textHash, drawing: await drawnSignature() } };
      expect((await cloud.refusal(signOnThisPhone, signing, { token: phone.token })).code).toBe('proxyCannotSign');
    }
    const { signatures } = await cloud.call(listSignatures, { params: { id: draft.id } }, { token: phone.token });
    expect(signatures.every(({ state }) => state === 'missing')).toBe(true);
  });

  it('B05 leaves acceptance waiting for the authorizations', async () => {
    const { phone, draft, proxy, answers } = await asked();
    await addRequiredPapers(cloud, phone, draft.id);
    await signThroughLink(cloud, phone, draft.id, 'commitment:m1', answers.members![0]!.identity!.number!);
    await note(proxy.id);
    const send = { params: { id: draft.id }, body: { version: draft.version } };
    const { cases } = await cloud.call(sendApplication, send, { token: phone.token });
    const seen = await cloud.call(showCaseProxies, { params: { id: cases[0]!.id } }, { token: handler.token });
    expect(seen.proxies).toEqual([expect.objectContaining({ id: proxy.id, confirmedBy: 'phoneCall' })]);
    const accept = { params: { id: cases[0]!.id }, body: { version: 1, checklist: [] } };
    const refused = await cloud.refusal(acceptCase, accept, { token: handler.token });
    expect(refused).toMatchObject({
      code: 'authorizationsMissing',
      details: { missing: ['authorization:m1', 'authorization:m2'] },
    });
  });

  it('C08 is noted neither by the proxy nor by a relative nor outside the village', async () => {
    const { proxy } = await asked();
    const elsewhere = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100203' });
    expect(await noteRefused(proxy.id, {}, elsewhere.token)).toBe('notFound');
    const cousin = await signedStaff(cloud, { roles: ['gridWorker'], regionCode: village });
    const county = await staffWith(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    const relative = {
      staffId: cousin.staffId,
      name: '示小兰',
      idNumber: inventedIdNumber('1980-01-01'),
      relation: '表妹',
    };
    await cloud.call(addRelative, { body: relative }, { token: county.token });
    expect(await noteRefused(proxy.id, {}, cousin.token)).toBe('recused');
    const { people } = await cloud.call(listProxyCalls, { body: {} }, { token: cousin.token });
    expect(people.map(({ id }) => id)).not.toContain(proxy.id);

    const own = await filledDraft(cloud, aide, motherAndSon(), 'helped:1');
    const call = { params: { id: own.id }, body: { number: '0798-6300002' } };
    const helped = await cloud.call(askProxyCall, call, { token: aide.token });
    expect(await noteRefused(helped.id)).toBe('recused');
    expect((await note(helped.id, { number: '0798-6300002' }, handler.token)).outcome).toBe('confirmed');
  });

  it('B05 never lets the proxy answer for the person', async () => {
    const { phone, draft, proxy } = await asked();
    expect(await noteRefused(proxy.id, { number: '13800000001' })).toBe('proxyCannotConfirm');
    expect(await noteRefused(proxy.id, { number: '138 0000 0009' })).toBe('proxyCannotConfirm');
    expect(await noteRefused(proxy.id, { spokeWith: '示小兰' })).toBe('proxyCannotConfirm');
    const own = { params: { id: draft.id }, body: { number: '13800000001' } };
    expect((await cloud.refusal(askProxyCall, own, { token: phone.token })).code).toBe('proxyCannotConfirm');
    expect((await note(proxy.id, { spokeWith: '示小生' })).outcome).toBe('notThePerson');
    expect((await note(proxy.id, { reached: false, spokeWith: undefined })).outcome).toBe('notReached');
    expect(await noteRefused(proxy.id, { spokeWith: undefined })).toBe('invalidInput');
    const mine = await cloud.call(showDraftProxy, { params: { id: draft.id } }, { token: phone.token });
    expect(mine.proxy).toMatchObject({ state: 'named' });
  });

  it('asks the guardian of somebody who cannot speak for themselves', async () => {
    const answers = motherAndSon();
    const [mother, son] = answers.members!;
    const incapable = { ...mother!, legallyCapable: false, guardianMemberId: son!.id };
    const { proxy } = await asked({ ...answers, members: [incapable, son!] });
    const call = await cloud.call(showProxyCall, { params: { id: proxy.id } }, { token: aide.token });
    expect(call).toMatchObject({ speakerName: '示小生', speakerIsGuardian: true, bornIn: '1984-08' });
    expect((await note(proxy.id)).outcome).toBe('notThePerson');
    expect((await note(proxy.id, { spokeWith: '示小生' })).outcome).toBe('confirmed');
  });

  it('A06 is confirmed for this person and these aids, and for no others', async () => {
    const { phone, draft, proxy } = await asked();
    await note(proxy.id);
    const aids = [{ path: 'needs.aids', value: ['dibao', 'medical'] }];
    const change = { params: { id: draft.id }, body: { baseVersion: draft.version, changes: aids } };
    await cloud.call(saveDraft, change, { token: phone.token });
    const call = { params: { id: draft.id }, body: { number: '0798-6300001' } };
    const again = await cloud.call(askProxyCall, call, { token: phone.token });
    expect(again).toMatchObject({ id: proxy.id, state: 'named', aids: ['dibao', 'medical'] });
  });

  it('A06, A11 ends at once when the person says so: no draft, no case, no news for the proxy; both are told', async () => {
    const { phone, draft, proxy } = await asked();
    expect((await note(proxy.id, { answers: { ...yes, agreesPurpose: false } })).outcome).toBe('denied');
    expect((await cloud.refusal(showDraft, { params: { id: draft.id } }, { token: phone.token })).code).toBe(
      'proxyRevoked',
    );
    const fresh = await cloud.call(openDraft, { body: { purposeKey: 'family' } }, { token: phone.token });
    expect(fresh.id).not.toBe(draft.id);

    const other = await newPhone(cloud);
    const filed = await filedApplication(cloud, other, motherAndSon());
    const caseId = filed.cases[0]!.id;
    const seen = await cloud.call(showCaseProxies, { params: { id: caseId } }, { token: handler.token });
    expect(seen.proxies).toEqual([expect.objectContaining({ state: 'confirmed', confirmedBy: 'ownHand' })]);
    const { people } = await cloud.call(listProxyCalls, { body: { name: '示桂兰' } }, { token: aide.token });
    const mandate = seen.proxies[0]!.id;
    expect(people.map(({ id }) => id)).toContain(mandate);
    const ended = await note(mandate, { wish: 'revoke', answers: { isThePerson: true, wantsToEnd: true } });
    expect(ended.outcome).toBe('revoked');
    expect((await cloud.call(listMyCases, {}, { token: other.token })).cases).toEqual([]);
    expect(await codesOf(other.token)).toContain('proxyRevoked');
    expect(await codesOf(handler.token)).toContain('proxyRevoked');
    const after = await cloud.call(showCaseProxies, { params: { id: caseId } }, { token: handler.token });
    expect(after.proxies[0]).toMatchObject({ state: 'revoked', endedBy: 'phoneCall' });
    const desk = await cloud.call(showDeskCase, { params: { id: caseId } }, { token: handler.token });
    expect(desk.people).toEqual([{ name: '示桂兰', role: 'applicant' }]);
    expect((await note(mandate)).outcome).toBe('confirmed');
    expect((await cloud.call(listMyCases, {}, { token: other.token })).cases).toHaveLength(1);
  });

  it('keeps number, name and note encrypted, and takes what a wrong clock says lies ahead as now', async () => {
    const { proxy } = await asked();
    const calledAt = new Date(cloud.clock.now().getTime() + 86_400_000).toISOString();
    const noted = await note(proxy.id, { calledAt, note: '声音很小，重复了两遍' });
    expect(noted.call.calls[0]!.calledAt).toBe(noted.call.calls[0]!.recordedAt);
    expect(noted.call.calls[0]!.calledAt < calledAt).toBe(true);
    const [row] = await cloud.database.select<Record<string, unknown>>(
      'SELECT * FROM proxy_call WHERE mandate_id = ?',
      [proxy.id],
    );
    expect(JSON.stringify(row)).not.toMatch(/07986300001|示桂兰|重复/);
    expect(callOutcome({ wish: 'confirm', reached: true, answers: yes })).toBe(row!['outcome']);
  });
});
