import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { proveByWechat } from '@twin-pledge/shared/contracts/identity/proveByWechat';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { readMessage } from '@twin-pledge/shared/contracts/messages/readMessage';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signInWithWechat } from '@twin-pledge/shared/contracts/signIn/signInWithWechat';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, filledDraft, newPhone } from '../../../../tests/support/filing';
import type { Phone } from '../../../../tests/support/filing';
import { inventedIdNumber } from '../../../../tests/support/people';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { WechatStandIn } from '../../../../tests/support/wechatStandIn';
import { Audit } from '../../platform/audit/audit';

let wechat: WechatStandIn;
let cloud: RunningCloud;
let officer: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  wechat = await WechatStandIn.start();
  cloud = await startCloud({ settings: wechat.environment });
  officer = await signedStaff(cloud);
});
afterAll(async () => {
  await cloud.stop();
  await wechat.stop();
});

type Who = { name: string; idNumber: string };
const somebody = (name = '示小兰'): Who => ({ name, idNumber: inventedIdNumber('1980-06-01', 'female') });

async function meet({ token }: { token: string }, who: Who): Promise<void> {
  const { code } = await cloud.call(makeMeetingCode, {}, { token });
  await cloud.call(proveByMeeting, { body: { code, ...who } }, { token: officer.token });
}
async function proved(who: Who): Promise<Phone> {
  const phone = await newPhone(cloud, who);
  await meet(phone, who);
  return phone;
}
/** The old phone again, as whoever found it would sign in to it. */
const found = async ({ accountId }: Phone) => ({
  accountId,
  token: await cloud.tokenFor({ kind: 'resident', accountId }),
});
const casesOf = async ({ token }: { token: string }) => (await cloud.call(listMyCases, {}, { token })).cases;
const draftsOf = async ({ token }: { token: string }) => (await cloud.call(listDrafts, {}, { token })).drafts;
const inboxOf = async ({ token }: { token: string }) =>
  (await cloud.call(listMessages, { query: {} }, { token })).messages;
const forSelf = (who: Who) => {
  const answers = motherAndSon({ purpose: { forWhom: 'self' } });
  const [first, ...rest] = answers.members!;
  return {
    ...answers,
    members: [{ ...first!, name: who.name, identity: { kind: 'residentId' as const, number: who.idNumber } }, ...rest],
  };
};

describe('a lost phone', () => {
  it('A06 drafts, what was filed for others, one’s own cases and the inbox follow the person; the old phone keeps nothing', async () => {
    const who = somebody();
    const old = await proved(who);
    const helped = await filedApplication(cloud, old, motherAndSon(), 'family:1');
    const own = await filedApplication(cloud, old, forSelf(who), 'self');
    const begun = await filledDraft(cloud, old, motherAndSon(), 'family:2');
    const before = await inboxOf(old);
    const unread = before.filter((one) => one.readAt === null).length;
    expect(before.map(({ caseId }) => caseId)).toEqual(
      expect.arrayContaining([helped.cases[0]!.id, own.cases[0]!.id, null]),
    );
    const fresh = await newPhone(cloud, who);
    expect([await casesOf(fresh), await draftsOf(fresh), await inboxOf(fresh)]).toEqual([[], [], []]);
    await meet(fresh, who);

    const cases = await casesOf(fresh);
    expect(cases.map(({ id }) => id).sort()).toEqual([helped.cases[0]!.id, own.cases[0]!.id].sort());
    expect(cases.find(({ id }) => id === helped.cases[0]!.id)).toMatchObject({ mine: 'proxy' });
    expect(cases.find(({ id }) => id === own.cases[0]!.id)).toMatchObject({ mine: 'applicant' });
    expect((await draftsOf(fresh)).map(({ id }) => id)).toEqual([begun.id]);
    const body = { baseVersion: begun.version, changes: [{ path: 'contactPhone', value: '13800000077' }] };
    const saved = await cloud.call(saveDraft, { params: { id: begun.id }, body }, { token: fresh.token });
    expect(saved.draft.answers).toMatchObject({ contactPhone: '13800000077' });
    const params = { id: helped.draft.id };
    expect((await cloud.call(listSignatures, { params }, { token: fresh.token })).signatures.length).toBeGreaterThan(0);
    const inbox = await inboxOf(fresh);
    expect(inbox.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    const me = await cloud.call(showMe, {}, { token: fresh.token });
    expect(me).toMatchObject({ unreadMessages: unread + 1 });

    expect((await cloud.refusal(showMe, {}, { token: old.token })).code).toBe('sessionExpired');
    const thief = await found(old);
    expect([await casesOf(thief), await draftsOf(thief)]).toEqual([[], []]);
    expect((await inboxOf(thief)).map(({ code }) => code)).toEqual(['identityMoved']);
    for (const attempt of [
      await cloud.refusal(showDraft, { params: { id: begun.id } }, { token: thief.token }),
      await cloud.refusal(showMyCase, { params: { id: helped.cases[0]!.id } }, { token: thief.token }),
      await cloud.refusal(readMessage, { params: { id: before[0]!.id } }, { token: thief.token }),
    ])
      expect(attempt.code).toBe('notFound');
  });

  it('the record says what followed from where, and who saw the card', async () => {
    const who = somebody();
    const old = await proved(who);
    const { id } = await filledDraft(cloud, old, motherAndSon(), 'family:1');
    const fresh = await proved(who);
    const audit = cloud.get(Audit);
    const taken = (await audit.read(fresh.accountId)).find(({ action }) => action === 'takeOverAccount');
    expect(taken).toMatchObject({ actorId: officer.staffId });
    expect(JSON.parse(taken!.details)).toEqual({
      formerAccountId: old.accountId,
      drafts: [id],
      applications: [],
      messages: 1,
    });
    expect((await audit.read(old.accountId)).at(-1)).toMatchObject({ action: 'unlinkIdentity' });
    expect(await audit.verifyChain(fresh.accountId)).toMatchObject({ intact: true });
  });

  it('a draft of the same purpose on the new phone stays beside the one that follows', async () => {
    const who = somebody();
    const old = await proved(who);
    const first = await filledDraft(cloud, old, forSelf(who), 'self');
    const fresh = await newPhone(cloud, who);
    const second = await cloud.call(openDraft, { body: { purposeKey: 'self' } }, { token: fresh.token });
    await meet(fresh, who);
    const drafts = (await draftsOf(fresh)).map(({ id, purposeKey }) => [id, purposeKey]);
    expect(drafts).toEqual([
      [first.id, 'self:2'],
      [second.id, 'self'],
    ]);
    const again = await cloud.call(openDraft, { body: { purposeKey: 'self:2' } }, { token: fresh.token });
    expect(again.id).toBe(first.id);
  });

  it('nothing comes over by a name that was merely declared, on either phone', async () => {
    const who = somebody();
    const declared = await newPhone(cloud, who);
    const { id } = await filledDraft(cloud, declared, forSelf(who), 'self');
    const fresh = await proved(who);
    expect(await draftsOf(fresh)).toEqual([]);
    expect((await draftsOf(declared)).map((one) => one.id)).toEqual([id]);
    const typed = await newPhone(cloud, who);
    expect([await draftsOf(typed), await casesOf(typed)]).toEqual([[], []]);
    expect((await cloud.call(showMe, {}, { token: declared.token })).kind).toBe('resident');
  });

  it('what the old phone began in a third person’s name stays there, with the messages that might be about it', async () => {
    const [who, third] = [somebody(), somebody('示第三人')];
    const shared = await newPhone(cloud, third);
    const draft = await filledDraft(cloud, shared, forSelf(third), 'self');
    const filed = await filedApplication(cloud, shared, forSelf(third), 'self:9');
    await cloud.call(declareIdentity, { body: who }, { token: shared.token });
    await meet(shared, who);
    const mine = await filledDraft(cloud, shared, motherAndSon(), 'family:1');
    const fresh = await proved(who);
    expect((await draftsOf(fresh)).map(({ id }) => id)).toEqual([mine.id]);
    expect(await casesOf(fresh)).toEqual([]);
    expect((await inboxOf(fresh)).map(({ code }) => code)).toEqual(['identityProved']);
    const left = await found(shared);
    expect((await draftsOf(left)).map(({ id }) => id)).toEqual([draft.id]);
    expect((await casesOf(left)).map(({ id }) => id)).toEqual([filed.cases[0]!.id]);
  });

  it('WeChat’s real name brings them over as well', async () => {
    const who = somebody();
    const old = await proved(who);
    const { id } = await filledDraft(cloud, old, motherAndSon(), 'family:1');
    wechat.loginCodes.set('new-phone', { openid: 'openid-new-phone' });
    const { token } = await cloud.call(signInWithWechat, { body: { code: 'new-phone' } });
    await cloud.call(declareIdentity, { body: who }, { token });
    expect(await draftsOf({ token })).toEqual([]);
    wechat.realNameCodes.set('real', { openid: 'openid-new-phone', ...who });
    await cloud.call(proveByWechat, { body: { code: 'real' } }, { token });
    expect((await draftsOf({ token })).map((one) => one.id)).toEqual([id]);
  });
});
