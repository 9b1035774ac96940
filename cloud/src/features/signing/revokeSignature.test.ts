import { correctCase } from '@twin-pledge/shared/contracts/cases/correctCase';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import { inventedIdNumber } from '../../../../tests/support/people';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud);
});
afterAll(() => cloud.stop());

const key = 'authorization:m2';
const revoke = (id: string, revokeCode?: string, token?: string) =>
  [revokeSignature, { params: { id }, body: { revokeCode, reason: '示范：不想查了' } }, { token }] as const;

/** A son who has authorized, as a link has him do it. */
async function authorized() {
  const answers = motherAndSon();
  const phone = await newPhone(cloud);
  const draft = await filledDraft(cloud, phone, answers);
  const son = answers.members![1]!;
  const who = { name: son.name!, idNumber: son.identity!.number! };
  const signed = await signThroughLink(cloud, phone, draft.id, key, who.idNumber);
  const state = async () =>
    (await cloud.call(listSignatures, { params: { id: draft.id } }, { token: phone.token })).signatures.find(
      (one) => one.key === key,
    )!.state;
  return { phone, draft, who, signed, state };
}

describe('taking an authorization back', () => {
  it('B05 works with the code given at signing; who asked is told; it can be given again', async () => {
    const { phone, draft, who, signed, state } = await authorized();
    expect((await cloud.refusal(...revoke(signed.signatureId, '00000000'))).code).toBe('notFound');
    await cloud.call(...revoke(signed.signatureId, ` ${signed.revokeCode} `));
    expect(await state()).toBe('missing');
    const inbox = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(inbox.messages[0]).toMatchObject({ code: 'authorizationRevoked', params: { signer: '示小生' } });
    expect((await cloud.refusal(...revoke(signed.signatureId, signed.revokeCode))).code).toBe('notFound');
    const again = await signThroughLink(cloud, phone, draft.id, key, who.idNumber);
    expect(again.signatureId).not.toBe(signed.signatureId);
    expect(await state()).toBe('signed');
    const kept = await cloud.database.select('SELECT id FROM signature WHERE draft_id = ?', [draft.id]);
    expect(kept).toHaveLength(2);
  });

  it('works from the account it was given from, and from the signer’s proved one; a typed number is not enough', async () => {
    const first = await authorized();
    for (const token of [first.phone.token, (await newPhone(cloud, first.who)).token]) {
      expect((await cloud.refusal(...revoke(first.signed.signatureId, undefined, token))).code).toBe('notFound');
    }
    expect((await cloud.refusal(...revoke(first.signed.signatureId))).code).toBe('notFound');
    const proved = await provedPhone(cloud, handler, first.who);
    await cloud.call(...revoke(first.signed.signatureId, undefined, proved.token));
    expect(await first.state()).toBe('missing');

    const { phone, draft, who, state } = await authorized();
    const own = await newPhone(cloud);
    const { token } = await cloud.call(
      makeSignLink,
      { params: { id: draft.id }, body: { key } },
      { token: phone.token },
    );
    const { text } = await cloud.call(openSignLink, { body: { token } });
    const body = { idNumberEnding: who.idNumber, textHash: text.textHash, drawing: await drawnSignature(8) };
    const { signatureId } = await cloud.call(signByLink, { body: { token, ...body } }, { token: own.token });
    await cloud.call(...revoke(signatureId, undefined, own.token));
    expect(await state()).toBe('missing');
  });

  it('can’t be guessed: ten tries an hour for one signature', async () => {
    const { signed, state } = await authorized();
    for (let time = 0; time < 10; time += 1) {
      expect((await cloud.refusal(...revoke(signed.signatureId, String(10_000_000 + time)))).code).toBe('notFound');
    }
    const refused = await cloud.refusal(...revoke(signed.signatureId, signed.revokeCode));
    expect(refused).toMatchObject({ status: 429, code: 'tooManyAttempts' });
    expect(await state()).toBe('signed');
  });

  it('takes no commitment back', async () => {
    const answers = motherAndSon();
    const phone = await newPhone(cloud);
    const { id } = await filledDraft(cloud, phone, answers);
    const number = answers.members![0]!.identity!.number!;
    const signed = await signThroughLink(cloud, phone, id, 'commitment:m1', number);
    expect((await cloud.refusal(...revoke(signed.signatureId, signed.revokeCode))).code).toBe('notFound');
  });

  it('B05 blocks the acceptance of a sent application, and its handler is told', async () => {
    const filed = await submittedCase(cloud, handler);
    const number = filed.answers.members![1]!.identity!.number!;
    const signed = await signThroughLink(cloud, filed.phone, filed.draft.id, key, number);
    await cloud.call(...revoke(signed.signatureId, signed.revokeCode));
    const accept = { params: { id: filed.id }, body: { version: filed.version, checklist: [] } };
    const refused = await cloud.refusal(acceptCase, accept, { token: handler.token });
    expect(refused).toMatchObject({ code: 'authorizationsMissing', details: { missing: [key] } });
    const inbox = await cloud.call(listMessages, { query: {} }, { token: handler.token });
    expect(
      inbox.messages.some(({ code, params }) => code === 'authorizationRevoked' && params['signer'] === '示小生'),
    ).toBe(true);
  });
});

describe('a signature stands only for the person who gave it', () => {
  const other = { kind: 'residentId' as const, number: inventedIdNumber('1985-01-01', 'male') };

  it('B05 not for another one entered in their place before sending', async () => {
    const { phone, draft, state } = await authorized();
    const body = { baseVersion: draft.version, changes: [{ path: 'members.m2.identity.number', value: other.number }] };
    await cloud.call(saveDraft, { params: { id: draft.id }, body }, { token: phone.token });
    expect(await state()).toBe('missing');
  });

  it('B05 nor after a correction', async () => {
    const filed = await submittedCase(cloud, handler);
    const changes = [{ path: 'members.m2.identity.number', value: other.number }];
    const body = { version: filed.version, changes };
    await cloud.call(correctCase, { params: { id: filed.id }, body }, { token: filed.phone.token });
    const desk = await cloud.call(showDeskCase, { params: { id: filed.id } }, { token: handler.token });
    expect(desk.acceptanceBlockedBy).toEqual([key]);
  });
});
