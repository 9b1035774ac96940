import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import { signOnThisPhone } from '@twin-pledge/shared/contracts/signing/signOnThisPhone';
import type { Answers, MemberAnswers } from '@twin-pledge/shared/forms/answers';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import type { Phone } from '../../../../tests/support/filing';
import { inventedIdNumber } from '../../../../tests/support/people';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let drawing: string;
beforeAll(async () => {
  cloud = await startCloud();
  drawing = await drawnSignature(5);
});
afterAll(() => cloud.stop());

type Who = { token: string };
const whoIs = ({ name, identity }: MemberAnswers) => ({ name: name!, idNumber: identity!.number! });

async function signHere({ token }: Who, id: string, key: string) {
  const { textHash } = await cloud.call(readSigningText, { params: { id }, query: { key } }, { token });
  return [signOnThisPhone, { params: { id }, body: { key, textHash, drawing } }, { token }] as const;
}

/** Signing by a link that the draft's owner made, from the phone of whoever holds this token. */
async function signLinked(owner: Who, by: Who, id: string, key: string, ending: string) {
  const { token } = await cloud.call(makeSignLink, { params: { id }, body: { key } }, { token: owner.token });
  const { text } = await cloud.call(openSignLink, { params: { token } });
  const body = { idNumberEnding: ending, textHash: text.textHash, drawing };
  return [signByLink, { params: { token }, body }, { token: by.token }] as const;
}

const stateOf = async ({ token }: Who, id: string, key: string) =>
  (await cloud.call(listSignatures, { params: { id } }, { token })).signatures.find((one) => one.key === key);

describe('nobody signs for another', () => {
  let phone: Phone;
  let draftId: string;
  let answers: Answers;
  const mother = () => answers.members![0]!;
  const ending = () => mother().identity!.number!.slice(-6);
  beforeEach(async () => {
    answers = motherAndSon();
    phone = await newPhone(cloud, { name: '示小兰', idNumber: inventedIdNumber('1988-02-02') });
    draftId = (await filledDraft(cloud, phone, answers)).id;
  });

  it.each(['commitment:m1', 'authorization:m1', 'authorization:m2'])(
    'B05 a proxy signs %s neither on their own phone nor by the link they made',
    async (key) => {
      const here = await cloud.refusal(...(await signHere(phone, draftId, key)));
      expect(here).toMatchObject({ status: 403, code: 'proxyCannotSign' });
      const number = answers.members![key.endsWith('m2') ? 1 : 0]!.identity!.number!;
      const linked = await signLinked(phone, phone, draftId, key, number.slice(-6));
      expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
      expect((await stateOf(phone, draftId, key))?.signatureId).toBeNull();
    },
  );

  it('B05 nor by saying to be the applicant, while the form says they fill in for somebody', async () => {
    await cloud.call(declareIdentity, { body: whoIs(mother()) }, { token: phone.token });
    expect((await cloud.refusal(...(await signHere(phone, draftId, 'commitment:m1')))).code).toBe('proxyCannotSign');
    const linked = await signLinked(phone, phone, draftId, 'commitment:m1', ending());
    expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
  });

  it('B05 nor as one member after the other, by changing who they say they are', async () => {
    const other = await newPhone(cloud, whoIs(answers.members![1]!));
    const son = await signLinked(phone, other, draftId, 'authorization:m2', answers.members![1]!.identity!.number!);
    await cloud.call(...son);
    await cloud.call(declareIdentity, { body: whoIs(mother()) }, { token: other.token });
    const hers = await signLinked(phone, other, draftId, 'authorization:m1', ending());
    expect((await cloud.refusal(...hers)).code).toBe('proxyCannotSign');
  });

  it('B05 nor on a phone whose account is known to be somebody else’s', async () => {
    const neighbour = await newPhone(cloud, { name: '示邻居', idNumber: inventedIdNumber('1970-01-05') });
    const linked = await signLinked(phone, neighbour, draftId, 'authorization:m1', ending());
    expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
    const own = await newPhone(cloud, whoIs(mother()));
    const hers = await signLinked(phone, own, draftId, 'authorization:m1', ending());
    expect((await cloud.call(...hers)).signatureId).toBeDefined();
  });

  it('B05 nor does staff, who may fill in: neither the one who made the link nor any other', async () => {
    const handler = await signedStaff(cloud);
    const aide = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100201' });
    const { id } = await filledDraft(cloud, aide, answers, 'helped:1');
    expect((await cloud.refusal(...(await signHere(aide, id, 'commitment:m1')))).code).toBe('proxyCannotSign');
    for (const staff of [aide, handler]) {
      const linked = await signLinked(aide, staff, id, 'commitment:m1', ending());
      expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
    }
  });

  it('B05 nor for somebody without a number, whose name the proxy typed themselves', async () => {
    const nobodyKnown = await newPhone(cloud);
    const foreigner = {
      ...mother(),
      identity: { kind: 'foreigner' as const },
      birthOn: '1960-01-01',
      sex: 'female' as const,
    };
    const wishes = { members: [foreigner, answers.members![1]!] };
    const { id } = await filledDraft(cloud, nobodyKnown, motherAndSon(wishes));
    const linked = await signLinked(nobodyKnown, nobodyKnown, id, 'authorization:m1', '示桂兰');
    expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
    expect((await cloud.refusal(...(await signHere(nobodyKnown, id, 'authorization:m1')))).code).toBe(
      'proxyCannotSign',
    );
  });

  it('B05 each signs on their own phone, signed in or not', async () => {
    await signThroughLink(cloud, phone, draftId, 'authorization:m2', answers.members![1]!.identity!.number!);
    expect(await stateOf(phone, draftId, 'authorization:m2')).toMatchObject({ state: 'signed', asGuardian: false });
  });
});

describe('who applies for themselves', () => {
  const self = (wishes: Partial<Answers> = {}) => motherAndSon({ purpose: { forWhom: 'self' }, ...wishes });

  it('B03 signs the commitment on their own phone, once they said who they are', async () => {
    const answers = self();
    const phone = await newPhone(cloud);
    const { id } = await filledDraft(cloud, phone, answers, 'self');
    expect((await cloud.refusal(...(await signHere(phone, id, 'commitment:m1')))).code).toBe('proxyCannotSign');
    await cloud.call(declareIdentity, { body: whoIs(answers.members![0]!) }, { token: phone.token });
    expect((await cloud.call(...(await signHere(phone, id, 'commitment:m1')))).state).toBe('signed');
    expect((await cloud.refusal(...(await signHere(phone, id, 'authorization:m2')))).code).toBe('proxyCannotSign');
  });

  it('B05 signs without a number too, where the person has none to declare', async () => {
    const [mother, son] = self().members!;
    const foreigner = {
      ...mother!,
      identity: { kind: 'foreigner' as const },
      birthOn: '1960-01-01',
      sex: 'female' as const,
    };
    const phone = await newPhone(cloud);
    const { id } = await filledDraft(cloud, phone, self({ members: [foreigner, son!] }), 'self');
    expect((await cloud.call(...(await signHere(phone, id, 'commitment:m1')))).state).toBe('signed');
  });

  it('refuses the text of before, and signs it again after it was read again', async () => {
    const answers = self();
    const phone = await newPhone(cloud, whoIs(answers.members![0]!));
    const draft = await filledDraft(cloud, phone, answers, 'self');
    const [endpoint, call, who] = await signHere(phone, draft.id, 'authorization:m1');
    const body = { baseVersion: draft.version, changes: [{ path: 'members.m1.name', value: '示改名' }] };
    await cloud.call(saveDraft, { params: { id: draft.id }, body }, { token: phone.token });
    expect((await cloud.refusal(endpoint, call, who)).code).toBe('textChanged');
    expect((await cloud.call(...(await signHere(phone, draft.id, 'authorization:m1')))).state).toBe('signed');
    expect(
      (await cloud.refusal(...[endpoint, { ...call, body: { ...call.body, key: 'authorization:m7' } }, who])).code,
    ).toBe('notFound');
  });
});

describe('guardians', () => {
  const member = (wishes: Partial<MemberAnswers>): MemberAnswers => ({
    id: 'm1',
    name: '示小孩',
    relation: 'self',
    identity: { kind: 'residentId', number: inventedIdNumber('2016-06-01') },
    occupation: 'student',
    health: { status: 'healthy' },
    guardianMemberId: 'm2',
    ...wishes,
  });

  it('B05 sign for a minor who applies, recorded as such', async () => {
    const [, son] = motherAndSon().members!;
    const father = { ...son!, relation: 'parent' as const, maritalStatus: 'married' as const };
    const answers = motherAndSon({ members: [member({}), father] });
    const phone = await newPhone(cloud);
    const { id } = await filledDraft(cloud, phone, answers);
    const fathers = father.identity!.number!;
    const child = await signLinked(phone, await newPhone(cloud), id, 'commitment:m1', member({}).identity!.number!);
    expect((await cloud.refusal(...child)).code).toBe('signerMismatch');
    const { signatureId, asked } = await signThroughLink(cloud, phone, id, 'commitment:m1', fathers);
    expect(asked).toMatchObject({ asGuardian: true, signerName: '示小生', forName: '示小孩' });
    const row = await cloud.database.selectOne('SELECT as_guardian, for_id, text FROM signature WHERE id = ?', [
      signatureId,
    ]);
    expect(row).toMatchObject({ asGuardian: 1, forId: 'm1' });
    expect(await stateOf(phone, id, 'commitment:m1')).toMatchObject({
      asGuardian: true,
      signerId: 'm2',
      state: 'signed',
    });
  });

  it('B05 sign for an adult who can’t, who lives with the applicant and whose authorization is waited for', async () => {
    const [mother, son] = motherAndSon().members!;
    const incapable = {
      ...mother!,
      id: 'm2',
      relation: 'parent' as const,
      livesTogether: true,
      legallyCapable: false,
      guardianMemberId: 'm1',
    };
    const answers = motherAndSon({
      members: [{ ...son!, id: 'm1', relation: 'self', livesTogether: undefined }, incapable],
    });
    const phone = await newPhone(cloud);
    const { id } = await filledDraft(cloud, phone, answers);
    expect(await stateOf(phone, id, 'authorization:m2')).toMatchObject({
      required: true,
      asGuardian: true,
      signerId: 'm1',
    });
    await signThroughLink(cloud, phone, id, 'authorization:m2', son!.identity!.number!);
    expect(await stateOf(phone, id, 'authorization:m2')).toMatchObject({ state: 'signed', asGuardian: true });
  });

  it('B05 from outside the household sign by their own number', async () => {
    const guardian = {
      name: '示外公',
      relation: '外公',
      idNumber: inventedIdNumber('1958-01-01', 'male'),
      phone: '13800000006',
    };
    const orphan = member({ guardianMemberId: 'outside', outsideGuardian: guardian });
    const phone = await newPhone(cloud);
    const { id } = await filledDraft(cloud, phone, motherAndSon({ members: [orphan] }));
    const { asked } = await signThroughLink(cloud, phone, id, 'commitment:m1', guardian.idNumber);
    expect(asked).toMatchObject({ signerName: '示外公', asGuardian: true });
  });
});

describe('the purpose of a draft', () => {
  it('B05 turned to oneself after filling in for another does not let the proxy sign either', async () => {
    const answers = motherAndSon();
    const phone = await newPhone(cloud, { name: '示小兰', idNumber: inventedIdNumber('1988-02-02') });
    const draft = await filledDraft(cloud, phone, answers);
    const turned = { baseVersion: draft.version, changes: [{ path: 'purpose.forWhom', value: 'self' }] };
    await cloud.call(saveDraft, { params: { id: draft.id }, body: turned }, { token: phone.token });
    expect((await cloud.refusal(...(await signHere(phone, draft.id, 'commitment:m1')))).code).toBe('proxyCannotSign');
    const opened = await cloud.call(openDraft, { body: { purposeKey: 'family' } }, { token: phone.token });
    expect(opened.id).toBe(draft.id);
  });
});
