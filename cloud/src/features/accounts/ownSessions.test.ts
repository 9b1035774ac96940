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
});
afterAll(() => cloud.stop());

async function signIn({ loginName, firstPassword, secondFactorUri }: TestStaff) {
  const body = { loginName, password: firstPassword };
  const { challenge } = await cloud.call(signInStaff, { body });
  const code = secondFactorCode(new URL(secondFactorUri).searchParams.get('secret') ?? '', cloud.clock.now());
  return cloud.call(confirmSecondFactor, { body: { challenge, code } }, { headers: chrome });
}

describe('one’s own sessions', () => {
  it('are listed with device and half an address, the asking one marked, and nobody else’s among them', async () => {
    const member = await staffWith(cloud);
    await newPhone(cloud);
    const { token } = await signIn(member);
    const { sessions } = await cloud.call(listOwnSessions, {}, { token });
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ isThis }) => isThis)).toMatchObject([{ device: 'windows', network: '127.0.*.*' }]);
    expect(JSON.stringify(sessions)).not.toContain('Chrome');
  });

  it('are ended one by one, one’s own alone', async () => {
    const [member, other] = [await staffWith(cloud), await staffWith(cloud)];
    const { token } = await signIn(member);
    const { sessions } = await cloud.call(listOwnSessions, {}, { token });
    const params = { id: sessions.find(({ isThis }) => !isThis)!.id };
    expect((await cloud.refusal(endOwnSession, { params }, { token: other.token })).code).toBe('notFound');
    expect((await cloud.call(showMe, {}, { token: member.token })).kind).toBe('staff');
    await cloud.call(endOwnSession, { params }, { token });
    await cloud.call(endOwnSession, { params }, { token });
    expect((await cloud.refusal(showMe, {}, { token: member.token })).code).toBe('sessionExpired');
    expect((await cloud.call(listOwnSessions, {}, { token })).sessions).toHaveLength(1);
  });

  it('are ended all at once but for the one that asks, a resident’s too', async () => {
    const phone = await newPhone(cloud);
    const tokens = [
      await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId }),
      await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId }),
    ];
    expect(await cloud.call(endOtherSessions, {}, { token: phone.token })).toEqual({ ended: 2 });
    for (const token of tokens) expect((await cloud.refusal(showMe, {}, { token })).code).toBe('sessionExpired');
    expect((await cloud.call(showMe, {}, { token: phone.token })).kind).toBe('resident');
    expect(await cloud.call(endOtherSessions, {}, { token: phone.token })).toEqual({ ended: 0 });
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
