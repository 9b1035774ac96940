import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import type { Answers, MemberAnswers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import type { Phone } from '../../../../tests/support/filing';
import { inventedIdNumber } from '../../../../tests/support/people';
import { signAttempts } from '../../../../tests/support/signAttempts';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let attempts: ReturnType<typeof signAttempts>;
beforeAll(async () => {
  cloud = await startCloud();
  attempts = signAttempts(cloud);
});
afterAll(() => cloud.stop());

const whoIs = ({ name, identity }: MemberAnswers) => ({ name: name!, idNumber: identity!.number! });

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
      const here = await cloud.refusal(...(await attempts.signHere(phone, draftId, key)));
      expect(here).toMatchObject({ status: 403, code: 'proxyCannotSign' });
      const number = answers.members![key.endsWith('m2') ? 1 : 0]!.identity!.number!;
      const linked = await attempts.signLinked(phone, phone, draftId, key, number.slice(-6));
      expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
      expect((await attempts.stateOf(phone, draftId, key))?.signatureId).toBeNull();
    },
  );

  it('B05 nor by saying to be the applicant, while the form says they fill in for somebody', async () => {
    await cloud.call(declareIdentity, { body: whoIs(mother()) }, { token: phone.token });
    expect((await cloud.refusal(...(await attempts.signHere(phone, draftId, 'commitment:m1')))).code).toBe(
      'proxyCannotSign',
    );
    const linked = await attempts.signLinked(phone, phone, draftId, 'commitment:m1', ending());
    expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
  });

  it('B05 nor as one member after the other, by changing who they say they are', async () => {
    const other = await newPhone(cloud, whoIs(answers.members![1]!));
    const son = await attempts.signLinked(
      phone,
      other,
      draftId,
      'authorization:m2',
      answers.members![1]!.identity!.number!,
    );
    await cloud.call(...son);
    await cloud.call(declareIdentity, { body: whoIs(mother()) }, { token: other.token });
    const hers = await attempts.signLinked(phone, other, draftId, 'authorization:m1', ending());
    expect((await cloud.refusal(...hers)).code).toBe('proxyCannotSign');
  });

  it('B05 nor on a phone whose account is known to be somebody else’s', async () => {
    const neighbour = await newPhone(cloud, { name: '示邻居', idNumber: inventedIdNumber('1970-01-05') });
    const linked = await attempts.signLinked(phone, neighbour, draftId, 'authorization:m1', ending());
    expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
    const own = await newPhone(cloud, whoIs(mother()));
    const hers = await attempts.signLinked(phone, own, draftId, 'authorization:m1', ending());
    expect((await cloud.call(...hers)).signatureId).toBeDefined();
  });

  it('B05 nor does staff, who may fill in: neither the one who made the link nor any other', async () => {
    const handler = await signedStaff(cloud);
    const aide = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100201' });
    const { id } = await filledDraft(cloud, aide, answers, 'helped:1');
    expect((await cloud.refusal(...(await attempts.signHere(aide, id, 'commitment:m1')))).code).toBe('proxyCannotSign');
    for (const staff of [aide, handler]) {
      const linked = await attempts.signLinked(aide, staff, id, 'commitment:m1', ending());
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
    const linked = await attempts.signLinked(nobodyKnown, nobodyKnown, id, 'authorization:m1', '示桂兰');
    expect((await cloud.refusal(...linked)).code).toBe('proxyCannotSign');
    expect((await cloud.refusal(...(await attempts.signHere(nobodyKnown, id, 'authorization:m1')))).code).toBe(
      'proxyCannotSign',
    );
  });

  it('B05 each signs on their own phone, signed in or not', async () => {
    await signThroughLink(cloud, phone, draftId, 'authorization:m2', answers.members![1]!.identity!.number!);
    expect(await attempts.stateOf(phone, draftId, 'authorization:m2')).toMatchObject({
      state: 'signed',
      asGuardian: false,
    });
  });
});

describe('who applies for themselves', () => {
  const self = (wishes: Partial<Answers> = {}) => motherAndSon({ purpose: { forWhom: 'self' }, ...wishes });

  it('B03 signs the commitment on their own phone, once they said who they are', async () => {
    const answers = self();
    const phone = await newPhone(cloud);
    const { id } = await filledDraft(cloud, phone, answers, 'self');
    expect((await cloud.refusal(...(await attempts.signHere(phone, id, 'commitment:m1')))).code).toBe(
      'proxyCannotSign',
    );
    await cloud.call(declareIdentity, { body: whoIs(answers.members![0]!) }, { token: phone.token });
    expect((await cloud.call(...(await attempts.signHere(phone, id, 'commitment:m1')))).state).toBe('signed');
    expect((await cloud.refusal(...(await attempts.signHere(phone, id, 'authorization:m2')))).code).toBe(
      'proxyCannotSign',
    );
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
    expect((await cloud.call(...(await attempts.signHere(phone, id, 'commitment:m1')))).state).toBe('signed');
  });

  it('refuses the text of before, and signs it again after it was read again', async () => {
    const answers = self();
    const phone = await newPhone(cloud, whoIs(answers.members![0]!));
    const draft = await filledDraft(cloud, phone, answers, 'self');
    const [endpoint, call, who] = await attempts.signHere(phone, draft.id, 'authorization:m1');
    const body = { baseVersion: draft.version, changes: [{ path: 'members.m1.name', value: '示改名' }] };
    await cloud.call(saveDraft, { params: { id: draft.id }, body }, { token: phone.token });
    expect((await cloud.refusal(endpoint, call, who)).code).toBe('textChanged');
    expect((await cloud.call(...(await attempts.signHere(phone, draft.id, 'authorization:m1')))).state).toBe('signed');
    expect(
      (await cloud.refusal(...[endpoint, { ...call, body: { ...call.body, key: 'authorization:m7' } }, who])).code,
    ).toBe('notFound');
  });
});

describe('the purpose of a draft', () => {
  it('B05 turned to oneself after filling in for another does not let the proxy sign either', async () => {
    const answers = motherAndSon();
    const phone = await newPhone(cloud, { name: '示小兰', idNumber: inventedIdNumber('1988-02-02') });
    const draft = await filledDraft(cloud, phone, answers);
    const turned = { baseVersion: draft.version, changes: [{ path: 'purpose.forWhom', value: 'self' }] };
    await cloud.call(saveDraft, { params: { id: draft.id }, body: turned }, { token: phone.token });
    expect((await cloud.refusal(...(await attempts.signHere(phone, draft.id, 'commitment:m1')))).code).toBe(
      'proxyCannotSign',
    );
    const opened = await cloud.call(openDraft, { body: { purposeKey: 'family' } }, { token: phone.token });
    expect(opened.id).toBe(draft.id);
  });
});
