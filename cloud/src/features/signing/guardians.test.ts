import type { MemberAnswers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import { inventedIdNumber } from '../../../../tests/support/people';
import { signAttempts } from '../../../../tests/support/signAttempts';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let attempts: ReturnType<typeof signAttempts>;
beforeAll(async () => {
  cloud = await startCloud();
  attempts = signAttempts(cloud);
});
afterAll(() => cloud.stop());

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
    const child = await attempts.signLinked(
      phone,
      await newPhone(cloud),
      id,
      'commitment:m1',
      member({}).identity!.number!,
    );
    expect((await cloud.refusal(...child)).code).toBe('signerMismatch');
    const { signatureId, asked } = await signThroughLink(cloud, phone, id, 'commitment:m1', fathers);
    expect(asked).toMatchObject({ asGuardian: true, signerName: '示小生', forName: '示小孩' });
    const row = await cloud.database.selectOne('SELECT as_guardian, for_id, text FROM signature WHERE id = ?', [
      signatureId,
    ]);
    expect(row).toMatchObject({ asGuardian: 1, forId: 'm1' });
    expect(await attempts.stateOf(phone, id, 'commitment:m1')).toMatchObject({
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
    expect(await attempts.stateOf(phone, id, 'authorization:m2')).toMatchObject({
      required: true,
      asGuardian: true,
      signerId: 'm1',
    });
    await signThroughLink(cloud, phone, id, 'authorization:m2', son!.identity!.number!);
    expect(await attempts.stateOf(phone, id, 'authorization:m2')).toMatchObject({ state: 'signed', asGuardian: true });
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
