import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { showAsked } from '@twin-pledge/shared/contracts/asked/showAsked';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeOwnSignLink } from '@twin-pledge/shared/contracts/signing/makeOwnSignLink';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { remindSigner } from '@twin-pledge/shared/contracts/signing/remindSigner';
import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import type { Phone } from '../../../../tests/support/filing';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { RemindSigners } from '../../jobs/remindSigners';

const key = 'authorization:m2';

let cloud: RunningCloud;
let son: Phone;
/** The family of one test: its numbers are its own. */
let answers: Answers;
let who: { name: string; idNumber: string };
beforeAll(async () => {
  cloud = await startCloud();
});
beforeEach(async () => {
  cloud.clock.set('2026-03-02T09:00:00+08:00');
  answers = motherAndSon();
  who = { name: '示小生', idNumber: answers.members![1]!.identity!.number! };
  const handler = await signedStaff(cloud);
  son = await provedPhone(cloud, handler, who);
});
afterAll(() => cloud.stop());

const signedIn = async ({ accountId }: Phone) => ({ token: await cloud.tokenFor({ kind: 'resident', accountId }) });
const codes = async (phone: Phone) =>
  (await cloud.call(listMessages, { query: {} }, await signedIn(phone))).messages.map(({ code }) => code).reverse();
const later = async (days: number) => {
  cloud.clock.advanceDays(days);
  await cloud.get(RemindSigners).run();
};

/** A draft of a daughter whose brother was sent a link, unless told otherwise. */
async function asked({ linked = true } = {}) {
  const phone = await newPhone(cloud);
  const draft = await filledDraft(cloud, phone, answers);
  const params = { id: draft.id };
  const link = async () => cloud.call(makeSignLink, { params, body: { key } }, await signedIn(phone));
  const token = linked ? (await link()).token : '';
  const view = async () =>
    (await cloud.call(listSignatures, { params }, await signedIn(phone))).signatures.find((one) => one.key === key)!;
  const remind = async (which = key) =>
    cloud.call(remindSigner, { params, body: { key: which } }, await signedIn(phone));
  return { phone, draft, token, link, view, remind };
}

describe('who has to sign, as who asked sees it', () => {
  it('B05 says whether the link was opened by anybody else, and whether it has run out', async () => {
    const { phone, token, view, link } = await asked();
    expect(await view()).toMatchObject({ state: 'linkSent', linkOpenedAt: null, linkRanOut: false });
    await cloud.call(openSignLink, { body: { token } }, phone);
    expect((await view()).linkOpenedAt).toBeNull();
    await cloud.call(openSignLink, { body: { token } });
    expect(await view()).toMatchObject({
      state: 'linkSent',
      linkOpenedAt: expect.stringContaining('2026-03-02T01:00'),
    });
    cloud.clock.advanceDays(7);
    expect(await view()).toMatchObject({ state: 'missing', linkExpiresAt: null, linkRanOut: true });
    await link();
    expect(await view()).toMatchObject({ state: 'linkSent', linkOpenedAt: null, linkRanOut: false });
  });

  it('B05 says so too of a link that was tried with wrong numbers too often', async () => {
    const { token, view } = await asked();
    const { text } = await cloud.call(openSignLink, { body: { token } });
    const body = { idNumberEnding: '000000', textHash: text.textHash, drawing: await drawnSignature() };
    for (let tries = 0; tries < 5; tries += 1) await cloud.refusal(signByLink, { body: { token, ...body } });
    expect(await view()).toMatchObject({ state: 'missing', linkRanOut: true });
  });
});

describe('reminding by hand', () => {
  it('B05 sends one message a day to the person, whatever they have to sign, and says so', async () => {
    const { view, remind, phone } = await asked({ linked: false });
    expect(await remind()).toEqual({ sent: true });
    expect(await remind()).toEqual({ sent: false });
    expect(await codes(son)).toEqual(['identityProved', 'signRequested']);
    expect((await view()).remindedOn).toBe('2026-03-02');
    cloud.clock.advanceDays(1);
    expect(await remind()).toEqual({ sent: true });
    expect((await codes(son)).filter((code) => code === 'signRequested')).toHaveLength(2);
    // The mother has two things to sign.
    expect(await remind('commitment:m1')).toEqual({ sent: true });
    expect(await remind('authorization:m1')).toEqual({ sent: false });
    expect(await codes(phone)).toEqual([]);
  });

  it('answers the same for somebody who has no account, and tells no account that merely typed the number', async () => {
    const mother = answers.members![0]!;
    const pretender = await newPhone(cloud, { name: mother.name!, idNumber: mother.identity!.number! });
    const { remind } = await asked();
    expect(await remind('commitment:m1')).toEqual({ sent: true });
    expect(await codes(pretender)).toEqual([]);
  });

  it('is for who fills in alone, and does not press who has signed', async () => {
    const { draft, phone, remind } = await asked();
    const params = { id: draft.id };
    expect((await cloud.refusal(remindSigner, { params, body: { key } }, son)).code).toBe('notFound');
    expect((await cloud.refusal(remindSigner, { params, body: { key: 'authorization:m9' } }, phone)).code).toBe(
      'notFound',
    );
    await signThroughLink(cloud, phone, draft.id, key, who.idNumber);
    expect(await remind()).toEqual({ sent: false });
    expect((await codes(son)).includes('signRequested')).toBe(false);
  });
});

describe('reminding by itself', () => {
  it('B05 reminds after two days and after five, tells who asked, and then leaves people in peace', async () => {
    const { phone } = await asked();
    await later(1);
    expect(await codes(phone)).toEqual([]);
    await later(1);
    await cloud.get(RemindSigners).run();
    expect(await codes(phone)).toEqual(['signaturesMissing']);
    expect(await codes(son)).toEqual(['identityProved', 'signRequested']);
    await later(3);
    await later(30);
    expect(await codes(phone)).toEqual(['signaturesMissing', 'signaturesMissing']);
    expect((await codes(son)).filter((code) => code === 'signRequested')).toHaveLength(2);
  });

  it('sends nobody a second message on a day on which the family reminded them', async () => {
    const { phone, remind } = await asked();
    cloud.clock.advanceDays(2);
    await remind();
    await later(0);
    expect((await codes(son)).filter((code) => code === 'signRequested')).toHaveLength(1);
    expect(await codes(phone)).toEqual(['signaturesMissing']);
  });

  it('B05 does not remind who was not asked, who has signed, and who took it back', async () => {
    await asked({ linked: false });
    const { phone, draft } = await asked();
    const signed = await signThroughLink(cloud, phone, draft.id, key, who.idNumber);
    await later(2);
    await cloud.call(
      revokeSignature,
      { params: { id: signed.signatureId }, body: { revokeCode: signed.revokeCode } },
      await signedIn(son),
    );
    await later(4);
    expect((await codes(son)).includes('signRequested')).toBe(false);
  });

  it('B05 counts from sending where an application waits for a signature nobody was asked for; not after its end', async () => {
    const first = await sentWithoutSon();
    await later(2);
    expect((await codes(first.phone)).filter((code) => code === 'signaturesMissing')).toHaveLength(1);
    const { asked: waiting } = await cloud.call(showAsked, {}, await signedIn(son));
    expect(waiting).toMatchObject([{ kind: 'signature', draftId: first.draft.id, key, applicantName: '示桂兰' }]);
    await cloud.database.update('aid_case', { status: 'withdrawn' }, { id: first.case.id });
    await later(4);
    expect((await codes(first.phone)).filter((code) => code === 'signaturesMissing')).toHaveLength(1);
    expect((await cloud.call(showAsked, {}, await signedIn(son))).asked).toEqual([]);
  });
});

/** An application that was sent though the son has not authorized yet. */
async function sentWithoutSon() {
  const phone = await newPhone(cloud);
  const draft = await filledDraft(cloud, phone, answers);
  const [mother] = answers.members!;
  for (const own of ['commitment:m1', 'authorization:m1'])
    await signThroughLink(cloud, phone, draft.id, own, mother!.identity!.number!);
  const body = { version: draft.version };
  const { cases } = await cloud.call(sendApplication, { params: { id: draft.id }, body }, await signedIn(phone));
  return { phone, draft, case: cases[0]! };
}

describe('what others asked me to sign', () => {
  it('B05 is told to the person alone, and opens with a link of their own', async () => {
    const { draft, view } = await asked();
    const body = { draftId: draft.id, key };
    const stranger = await newPhone(cloud, who);
    expect((await cloud.call(showAsked, {}, await signedIn(stranger))).asked).toEqual([]);
    expect((await cloud.refusal(makeOwnSignLink, { body }, await signedIn(stranger))).code).toBe('notFound');
    const mine = (await cloud.call(showAsked, {}, await signedIn(son))).asked.filter(
      (one) => one.kind === 'signature' && one.draftId === draft.id,
    );
    expect(mine).toMatchObject([{ what: 'authorization', forName: '示小生', required: true }]);
    const { token } = await cloud.call(makeOwnSignLink, { body }, await signedIn(son));
    const { text } = await cloud.call(openSignLink, { body: { token } }, await signedIn(son));
    const drawn = { idNumberEnding: who.idNumber.slice(-6), textHash: text.textHash, drawing: await drawnSignature() };
    await cloud.call(signByLink, { body: { token, ...drawn } }, await signedIn(son));
    expect((await view()).state).toBe('signed');
    expect((await cloud.refusal(makeOwnSignLink, { body }, await signedIn(son))).code).toBe('notFound');
  });
});
