import { confirmSecondFactor } from '@twin-pledge/shared/contracts/signIn/confirmSecondFactor';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signInStaff } from '@twin-pledge/shared/contracts/signIn/signInStaff';
import { signOut } from '@twin-pledge/shared/contracts/signIn/signOut';
import { endOtherSessions } from '@twin-pledge/shared/contracts/sessions/endOtherSessions';
import { endOwnSession } from '@twin-pledge/shared/contracts/sessions/endOwnSession';
import { listOwnSessions } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { secondFactorCode } from '../../platform/crypto/secondFactor';
import { newPhone } from '../../../../tests/support/filing';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, type TestStaff } from '../../../../tests/support/staffWith';

const chrome = { 'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0' };
let cloud: RunningCloud;
beforeAll(async () => {
  cloud = await startCloud();
  cloud.clock.stopAt(cloud.clock.now()); // A code stays the same until a test moves the time on.
});
afterAll(() => cloud.stop());

async function signIn({ loginName, firstPassword, secondFactorUri }: TestStaff) {
  const body = { loginName, password: firstPassword };
  const { challenge } = await cloud.call(signInStaff, { body });
  const { code } = proofNow(secondFactorUri);
  return cloud.call(confirmSecondFactor, { body: { challenge, code } }, { headers: chrome });
}

/** The code that the authenticator shows now. */
function proofNow(secondFactorUri: string) {
  const secret = new URL(secondFactorUri).searchParams.get('secret') ?? '';
  return { by: 'secondFactor', code: secondFactorCode(secret, cloud.clock.now()) } as const;
}

/** The same half a minute later, when it shows another. */
function nextProof(secondFactorUri: string) {
  cloud.clock.advanceMilliseconds(30_000);
  return proofNow(secondFactorUri);
}

const elsewhere = ({ staffId }: TestStaff) => cloud.tokenFor({ kind: 'staff', staffId });

describe('one’s own sessions', () => {
  it('are listed with device and half an address, the asking one marked, and nobody else’s among them', async () => {
    const member = await staffWith(cloud);
    await newPhone(cloud);
    const { token } = await signIn(member);
    const { sessions, proveBy } = await cloud.call(listOwnSessions, {}, { token });
    expect(proveBy).toBe('secondFactor');
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ isThis }) => isThis)).toMatchObject([{ device: 'windows', network: '127.0.*.*' }]);
    expect(JSON.stringify(sessions)).not.toContain('Chrome');
  });

  it('are ended one by one, one’s own alone', async () => {
    const [member, other] = [await staffWith(cloud), await staffWith(cloud)];
    const { token } = await signIn(member);
    const { sessions } = await cloud.call(listOwnSessions, {}, { token });
    const params = { id: sessions.find(({ isThis }) => !isThis)!.id };
    const others = { params, body: { proof: nextProof(other.secondFactorUri) } };
    expect((await cloud.refusal(endOwnSession, others, { token: other.token })).code).toBe('notFound');
    expect((await cloud.call(showMe, {}, { token: member.token })).kind).toBe('staff');
    await cloud.call(endOwnSession, { params, body: { proof: nextProof(member.secondFactorUri) } }, { token });
    await cloud.call(endOwnSession, { params, body: { proof: nextProof(member.secondFactorUri) } }, { token });
    expect((await cloud.refusal(showMe, {}, { token: member.token })).code).toBe('sessionExpired');
    expect((await cloud.call(listOwnSessions, {}, { token })).sessions).toHaveLength(1);
  });

  it('are ended all at once but for the one that asks', async () => {
    const member = await staffWith(cloud);
    const [token, ...others] = [member.token, await elsewhere(member), await elsewhere(member)];
    const end = () => cloud.call(endOtherSessions, { body: { proof: nextProof(member.secondFactorUri) } }, { token });
    expect(await end()).toEqual({ ended: 2 });
    for (const other of others) expect((await cloud.refusal(showMe, {}, { token: other })).code).toBe('sessionExpired');
    expect((await cloud.call(showMe, {}, { token })).kind).toBe('staff');
    expect(await end()).toEqual({ ended: 0 });
  });

  it('are not ended by whoever has but a session: no code, a wrong, a used or another kind of one', async () => {
    const member = await staffWith(cloud);
    const stolen = await elsewhere(member);
    const { token } = await signIn(member);
    const used = proofNow(member.secondFactorUri);
    const wrong = { by: 'secondFactor', code: used.code === '000000' ? '000001' : '000000' };
    const attempt = (proof?: object) => cloud.refusal(endOtherSessions, { body: { proof } }, { token: stolen });
    expect((await attempt()).code).toBe('invalidInput');
    expect(await attempt(wrong)).toMatchObject({ status: 401, code: 'secondFactorWrong' });
    expect((await attempt(used)).details).toEqual({ reason: 'usedBefore' });
    for (const proof of [
      { by: 'wechat', code: 'any' },
      { by: 'demonstration', key: 'administrator' },
    ]) {
      expect(await attempt(proof)).toMatchObject({ status: 422, code: 'notProvedAgain' });
    }
    expect((await cloud.call(listOwnSessions, {}, { token })).sessions).toHaveLength(3);
  });

  it('guessing stops after five for the session that guesses, and not for its owner elsewhere', async () => {
    const member = await staffWith(cloud);
    const stolen = await elsewhere(member);
    const { code } = nextProof(member.secondFactorUri);
    const wrong = { by: 'secondFactor', code: code === '000000' ? '000001' : '000000' } as const;
    const attempt = (proof: typeof wrong) => cloud.refusal(endOtherSessions, { body: { proof } }, { token: stolen });
    for (let tried = 1; tried <= 5; tried += 1) expect((await attempt(wrong)).code).toBe('secondFactorWrong');
    expect((await attempt({ ...wrong, code } as never)).code).toBe('tooManyAttempts');
    const proof = proofNow(member.secondFactorUri);
    expect(await cloud.call(endOtherSessions, { body: { proof } }, { token: member.token })).toEqual({ ended: 1 });
  });

  it('two who send one code at the same instant: one ends something', async () => {
    const member = await staffWith(cloud);
    const tokens = [member.token, await elsewhere(member)];
    const body = { proof: nextProof(member.secondFactorUri) };
    const results = await Promise.allSettled(tokens.map((token) => cloud.call(endOtherSessions, { body }, { token })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a password that was handed over', () => {
  it('opens nothing but the way to one of one’s own', async () => {
    const member = await staffWith(cloud, { handedOver: true });
    const { token, account } = await signIn(member);
    expect(account).toMatchObject({ mustChangePassword: true });
    const refused = await cloud.refusal(listQueue, { body: { scope: 'mine' } }, { token });
    expect(refused).toMatchObject({ status: 403, code: 'passwordChangeRequired' });
    expect((await cloud.refusal(listOwnSessions, {}, { token })).code).toBe('passwordChangeRequired');
    const body = { oldPassword: member.firstPassword, newPassword: '稻田里的第七只白鹭 7' };
    await cloud.call(changePassword, { body }, { token });
    expect(await cloud.call(showMe, {}, { token })).toMatchObject({ mustChangePassword: false });
    await cloud.call(listQueue, { body: { scope: 'mine' } }, { token });
    await cloud.call(signOut, {}, { token });
  });

  it('is over after fourteen days', async () => {
    const member = await staffWith(cloud, { handedOver: true });
    cloud.clock.advanceDays(14);
    const body = { loginName: member.loginName, password: member.firstPassword };
    expect(await cloud.refusal(signInStaff, { body })).toMatchObject({ status: 401, code: 'firstPasswordOver' });
    const wrong = { loginName: member.loginName, password: 'not the password' };
    expect((await cloud.refusal(signInStaff, { body: wrong })).code).toBe('signInFailed');
  });
});
