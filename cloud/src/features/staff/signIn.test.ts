import { confirmSecondFactor } from '@twin-pledge/shared/contracts/signIn/confirmSecondFactor';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signInStaff } from '@twin-pledge/shared/contracts/signIn/signInStaff';
import { signOut } from '@twin-pledge/shared/contracts/signIn/signOut';
import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { changeStaff } from '@twin-pledge/shared/contracts/staff/changeStaff';
import { resetSecondFactor } from '@twin-pledge/shared/contracts/staff/resetSecondFactor';
import { secondFactorCode } from '../../platform/crypto/secondFactor';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, testTownship, type TestStaff } from '../../../../tests/support/staffWith';

describe('staff sign in with two factors', () => {
  let cloud: RunningCloud;
  let member: TestStaff;
  let administrator: TestStaff;

  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());
  beforeEach(async () => {
    cloud.clock.advanceMilliseconds(3_600_000); // Each test begins with its windows of attempts over.
    member = await staffWith(cloud);
    administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
  });

  const secretIn = (uri: string) => new URL(uri).searchParams.get('secret') ?? '';
  const codeOf = (uri: string) => secondFactorCode(secretIn(uri), cloud.clock.now());
  const first = (password: string, loginName = member.loginName) =>
    cloud.call(signInStaff, { body: { loginName, password } });
  const firstRefusal = (password: string, loginName = member.loginName) =>
    cloud.refusal(signInStaff, { body: { loginName, password } });
  const second = (challenge: string, code: string) => cloud.call(confirmSecondFactor, { body: { challenge, code } });
  const secondRefusal = (challenge: string, code: string) =>
    cloud.refusal(confirmSecondFactor, { body: { challenge, code } });
  const signIn = async () => second((await first(member.firstPassword)).challenge, codeOf(member.secondFactorUri));

  it('opens a session with password and code, and ends it on signing out', async () => {
    const { token, account } = await signIn();
    expect(account).toMatchObject({ kind: 'staff', staffId: member.staffId, roles: ['townshipHandler'] });
    const me = await cloud.call(showMe, {}, { token });
    expect(me).toMatchObject({ regionCode: testTownship, commitmentSigned: false });
    expect(me.kind === 'staff' && me.may).toEqual(expect.arrayContaining(['accept', 'viewQueue']));
    expect(me.kind === 'staff' && me.may).not.toContain('manageStaff');
    await cloud.call(signOut, {}, { token });
    expect(await cloud.refusal(showMe, {}, { token })).toMatchObject({ status: 401, code: 'sessionExpired' });
  });

  it('does not tell an unknown name, a closed account and a wrong password apart', async () => {
    await cloud.database.update('staff', { active: 0 }, { id: administrator.staffId });
    const refusals = [
      await firstRefusal('not-the-password'),
      await firstRefusal(administrator.firstPassword, administrator.loginName),
      await firstRefusal('not-the-password', 'nobody.at-all'),
    ];
    for (const { status, code, details } of refusals) {
      expect({ status, code, details }).toEqual({ status: 401, code: 'signInFailed', details: refusals[0]?.details });
    }
  });

  it('locks out after five wrong passwords, the right one too, an unknown name just so, and says for how long', async () => {
    for (const name of [member.loginName, 'nobody.at-all']) {
      for (let attempt = 1; attempt <= 5; attempt += 1) {
        expect((await firstRefusal('wrong-password', name)).code).toBe('signInFailed');
      }
      const refusal = await firstRefusal(member.firstPassword, name);
      expect(refusal).toMatchObject({ status: 429, code: 'tooManyAttempts' });
      expect(refusal.details['retryAfterSeconds']).toBeGreaterThan(800);
    }
    cloud.clock.advanceMilliseconds(15 * 60_000 + 1000);
    expect((await first(member.firstPassword)).challenge).toHaveLength(43);
  });

  it('a right password starts the count anew', async () => {
    for (let round = 1; round <= 3; round += 1) {
      for (let attempt = 1; attempt <= 4; attempt += 1) await firstRefusal('wrong-password');
      await first(member.firstPassword);
    }
  });

  it('takes a code once only, neither again nor an older one', async () => {
    const code = codeOf(member.secondFactorUri);
    const [one, two] = [await first(member.firstPassword), await first(member.firstPassword)];
    await second(one.challenge, code);
    expect(await secondRefusal(two.challenge, code)).toMatchObject({
      status: 401,
      code: 'secondFactorWrong',
      details: { reason: 'usedBefore' },
    });
    const older = secondFactorCode(secretIn(member.secondFactorUri), new Date(cloud.clock.now().getTime() - 30_000));
    expect((await secondRefusal(two.challenge, older)).code).toBe('secondFactorWrong');
    cloud.clock.advanceMilliseconds(30_000);
    await second(two.challenge, codeOf(member.secondFactorUri));
  });

  it('two who send one code at the same instant: one gets in', async () => {
    const code = codeOf(member.secondFactorUri);
    const challenges = [await first(member.firstPassword), await first(member.firstPassword)];
    const results = await Promise.allSettled(challenges.map(({ challenge }) => second(challenge, code)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('lets a challenge end after five minutes, and serve once', async () => {
    const late = await first(member.firstPassword);
    cloud.clock.advanceMilliseconds(5 * 60_000 + 1);
    expect(await secondRefusal(late.challenge, codeOf(member.secondFactorUri))).toMatchObject({
      code: 'signInExpired',
    });
    const used = await first(member.firstPassword);
    await second(used.challenge, codeOf(member.secondFactorUri));
    cloud.clock.advanceMilliseconds(30_000);
    expect((await secondRefusal(used.challenge, codeOf(member.secondFactorUri))).code).toBe('signInExpired');
    expect((await secondRefusal('A'.repeat(43), '123456')).code).toBe('signInExpired');
  });

  it('stops guessing the second factor after five, however many challenges are fetched', async () => {
    const wrong = codeOf(member.secondFactorUri) === '000000' ? '000001' : '000000';
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const { challenge } = await first(member.firstPassword);
      expect((await secondRefusal(challenge, wrong)).code).toBe('secondFactorWrong');
    }
    const { challenge } = await first(member.firstPassword);
    expect((await secondRefusal(challenge, codeOf(member.secondFactorUri))).code).toBe('tooManyAttempts');
  });

  it('keeps neither password nor challenge nor secret readable in the record', async () => {
    const { challenge } = await first(member.firstPassword);
    const rows = [
      ...(await cloud.database.select('SELECT * FROM staff')),
      ...(await cloud.database.select('SELECT * FROM sign_in_challenge')),
    ];
    const stored = JSON.stringify(rows);
    for (const secret of [member.firstPassword, challenge, secretIn(member.secondFactorUri)]) {
      expect(stored).not.toContain(secret);
    }
    expect(JSON.stringify(cloud.logged)).not.toContain(member.firstPassword);
  });

  it('ends a session after an hour of rest, and after twelve hours in any case', async () => {
    const { token } = await signIn();
    for (let half = 1; half <= 3; half += 1) {
      cloud.clock.advanceMilliseconds(50 * 60_000);
      await cloud.call(showMe, {}, { token });
    }
    cloud.clock.advanceMilliseconds(61 * 60_000);
    expect((await cloud.refusal(showMe, {}, { token })).code).toBe('sessionExpired');
    const other = (await signIn()).token;
    for (let hours = 1; hours <= 11; hours += 1) {
      cloud.clock.advanceMilliseconds(59 * 60_000);
      await cloud.call(showMe, {}, { token: other });
    }
    cloud.clock.advanceMilliseconds(75 * 60_000);
    expect((await cloud.refusal(showMe, {}, { token: other })).code).toBe('sessionExpired');
  });

  it('a changed password ends the other sessions, and this one goes on', async () => {
    const own = (await signIn()).token;
    const other = member.token;
    const halfDone = await first(member.firstPassword);
    const body = { oldPassword: member.firstPassword, newPassword: '稻田里的第七只白鹭 7' };
    await cloud.call(changePassword, { body }, { token: own });
    expect((await cloud.refusal(showMe, {}, { token: other })).code).toBe('sessionExpired');
    await cloud.call(showMe, {}, { token: own });
    cloud.clock.advanceMilliseconds(30_000);
    expect((await secondRefusal(halfDone.challenge, codeOf(member.secondFactorUri))).code).toBe('signInExpired');
    expect((await firstRefusal(member.firstPassword)).code).toBe('signInFailed');
    await first(body.newPassword);
  });

  it.each([
    ['12345678901', 'passwordSimple'],
    ['aaaaaaaaaaaa', 'passwordSimple'],
    ['Password123456', 'passwordSimple'],
  ])('refuses %s as a new password', async (newPassword, code) => {
    const body = { oldPassword: member.firstPassword, newPassword };
    expect(await cloud.refusal(changePassword, { body }, { token: member.token })).toMatchObject({
      code: 'invalidInput',
      details: { problems: [{ path: 'newPassword', code }] },
    });
  });

  it('refuses a wrong old password at its field, and trying them out', async () => {
    const body = { oldPassword: 'not-the-password', newPassword: '稻田里的第七只白鹭 7' };
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect((await cloud.refusal(changePassword, { body }, { token: member.token })).details).toEqual({
        problems: [{ path: 'oldPassword', code: 'passwordWrong' }],
      });
    }
    expect((await cloud.refusal(changePassword, { body }, { token: member.token })).code).toBe('tooManyAttempts');
  });

  it('a closed account is out at once, with a session, a challenge or a password', async () => {
    const { challenge } = await first(member.firstPassword);
    const body = { name: '示范甲', roles: ['townshipHandler' as const], regionCode: testTownship, active: false };
    const { token } = administrator;
    await cloud.call(changeStaff, { params: { id: member.staffId }, body }, { token });
    expect((await cloud.refusal(showMe, {}, { token: member.token })).code).toBe('sessionExpired');
    expect((await secondRefusal(challenge, codeOf(member.secondFactorUri))).code).toBe('signInExpired');
    expect((await firstRefusal(member.firstPassword)).code).toBe('signInFailed');
  });

  it('a lost second factor: new ones work, the old ones and every session end', async () => {
    const { challenge } = await first(member.firstPassword);
    const input = { params: { id: member.staffId }, body: { reason: '示范：手机丢失' } };
    const told = await cloud.call(resetSecondFactor, input, { token: administrator.token });
    expect((await cloud.refusal(showMe, {}, { token: member.token })).code).toBe('sessionExpired');
    expect((await secondRefusal(challenge, codeOf(member.secondFactorUri))).code).toBe('signInExpired');
    expect((await firstRefusal(member.firstPassword)).code).toBe('signInFailed');
    const fresh = await first(told.firstPassword);
    expect((await secondRefusal(fresh.challenge, codeOf(member.secondFactorUri))).code).toBe('secondFactorWrong');
    await second(fresh.challenge, codeOf(told.secondFactorUri));
  });
});
