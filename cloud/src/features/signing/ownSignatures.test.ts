import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { listOwnSignatures } from '@twin-pledge/shared/contracts/signing/listOwnSignatures';
import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import {
  everybodySigns,
  filedApplication,
  filledDraft,
  newPhone,
  signThroughLink,
} from '../../../../tests/support/filing';
import type { Phone } from '../../../../tests/support/filing';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

interface Person {
  name: string;
  idNumber: string;
}

const key = 'authorization:m2';

let cloud: RunningCloud;
/** The family of one test: its numbers are its own. */
let answers: Answers;
let mother: Person;
let brother: Person;
beforeAll(async () => {
  cloud = await startCloud();
});
beforeEach(() => {
  answers = motherAndSon();
  const person = (at: number): Person => {
    const { name, identity } = answers.members![at]!;
    return { name: name!, idNumber: identity!.number! };
  };
  [mother, brother] = [person(0), person(1)];
});
afterAll(() => cloud.stop());

const proved = async (who: Person) => provedPhone(cloud, await signedStaff(cloud), who);
const mine = async (phone: Phone) => (await cloud.call(listOwnSignatures, {}, phone)).signatures;
const codes = async (phone: Phone) =>
  (await cloud.call(listMessages, { query: {} }, phone)).messages.map(({ code }) => code).reverse();

describe('what I have signed', () => {
  it('B05 says for whom, for what and until when, with the exact text; who else has signed; and can be taken back', async () => {
    const phone = await newPhone(cloud);
    const draft = await filledDraft(cloud, phone, answers);
    const { asked } = await signThroughLink(cloud, phone, draft.id, key, brother.idNumber);
    const son = await proved(brother);
    const [signed] = await mine(son);
    expect(signed).toMatchObject({
      kind: 'authorization',
      applicantName: '示桂兰',
      aids: ['dibao'],
      use: 'notSent',
      revokedAt: null,
      title: asked.text.title,
      paragraphs: asked.text.paragraphs,
      signers: [
        { name: '示桂兰', signed: false },
        { name: '示小生', signed: true },
      ],
    });
    await cloud.call(revokeSignature, { params: { id: signed!.id }, body: {} }, son);
    expect(await mine(son)).toMatchObject([{ id: signed!.id, use: 'revoked' }]);
  });

  it('B05 shows nothing to somebody who merely typed the number, and all that was signed from their own phone', async () => {
    const phone = await newPhone(cloud);
    const draft = await filledDraft(cloud, phone, answers);
    const pretender = await newPhone(cloud, mother);
    await signThroughLink(cloud, phone, draft.id, 'authorization:m1', mother.idNumber);
    expect(await mine(pretender)).toEqual([]);
    const own = await newPhone(cloud);
    const { token } = await cloud.call(makeSignLink, { params: { id: draft.id }, body: { key } }, phone);
    const { text } = await cloud.call(openSignLink, { body: { token } });
    const body = {
      idNumberEnding: brother.idNumber.slice(-6),
      textHash: text.textHash,
      drawing: await drawnSignature(),
    };
    const { signers } = await cloud.call(signByLink, { body: { token, ...body } }, own);
    expect(signers).toEqual([
      { name: '示桂兰', signed: false },
      { name: '示小生', signed: true },
    ]);
    expect(await mine(own)).toMatchObject([{ kind: 'authorization', signerName: '示小生' }]);
  });

  it('B05 says that a text is used by a case, and that it gave way to a later one', async () => {
    const son = await proved(brother);
    const phone = await newPhone(cloud);
    const { draft } = await filedApplication(cloud, phone, answers);
    await signThroughLink(cloud, phone, draft.id, key, brother.idNumber);
    expect((await mine(son)).slice(0, 2).map(({ use }) => use)).toEqual(['inUse', 'replaced']);
  });
});

describe('news of a signature', () => {
  it('B05 goes to who fills in, to who applies, and to the person in whose name it was given', async () => {
    const [mothers, sons] = [await proved(mother), await proved(brother)];
    const phone = await newPhone(cloud);
    const draft = await filledDraft(cloud, phone, answers);
    await signThroughLink(cloud, phone, draft.id, key, brother.idNumber);
    const params = (await cloud.call(listMessages, { query: {} }, phone)).messages[0]?.params;
    expect(params).toEqual({ signer: '示小生', missing: 1 });
    expect(await codes(mothers)).toEqual(['identityProved', 'signed']);
    expect(await codes(sons)).toEqual(['identityProved', 'youSigned']);
    await everybodySigns(cloud, phone, draft.id, answers);
    expect((await cloud.call(listMessages, { query: {} }, phone)).messages[0]?.params).toEqual({ signer: '示桂兰' });
    expect(await codes(mothers)).toEqual(['identityProved', 'signed', 'youSigned', 'youSigned']);
  });
});
