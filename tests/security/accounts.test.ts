import * as crypto from 'node:crypto';
import { confirmSecondFactor } from '@twin-pledge/shared/contracts/signIn/confirmSecondFactor';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signInStaff } from '@twin-pledge/shared/contracts/signIn/signInStaff';
import { signOut } from '@twin-pledge/shared/contracts/signIn/signOut';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { selfCheckEndpoint } from '@twin-pledge/shared/contracts/assessment/selfCheck';
import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { changeStaff } from '@twin-pledge/shared/contracts/staff/changeStaff';
import { resetSecondFactor } from '@twin-pledge/shared/contracts/staff/resetSecondFactor';
import { RateLimit } from '../../cloud/src/platform/auth/rateLimit';
import { secondFactorCode } from '../../cloud/src/platform/crypto/secondFactor';
import { sha256Hex } from '../../cloud/src/platform/crypto/tokens';
import { openDatabase } from '../../cloud/src/platform/database/openDatabase';
import { Settings } from '../../cloud/src/platform/settings/settings';
import { goodBodies } from '../faults/goodBodies';
import { newPhone } from '../support/filing';
import { startCloud } from '../support/startCloud';
import type { RunningCloud } from '../support/startCloud';
import { staffWith } from '../support/staffWith';
import type { TestStaff } from '../support/staffWith';

const wrong = 'not the password';
const selfCheckInput = { body: goodBodies['assessment.selfCheck'] };

describe('attacks on accounts and sessions', () => {
  let cloud: RunningCloud;
  let member: TestStaff;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());
  beforeEach(async () => {
    cloud.clock.advanceMilliseconds(86_400_000);
    member = await staffWith(cloud);
  });

  const tryPassword = (loginName: string, password = wrong, headers = {}) =>
    cloud.refusal(signInStaff, { body: { loginName, password } }, { headers });
  const signIn = async ({ loginName, firstPassword, secondFactorUri }: TestStaff, headers = {}) => {
    const body = { loginName, password: firstPassword };
    const { challenge } = await cloud.call(signInStaff, { body }, { headers });
    const secret = new URL(secondFactorUri).searchParams.get('secret') ?? '';
    const code = secondFactorCode(secret, cloud.clock.now());
    return (await cloud.call(confirmSecondFactor, { body: { challenge, code } }, { headers })).token;
  };
  const me = (token: string) => cloud.request(showMe, {}, { token });

  it('an unknown name, a closed account and a wrong password cost the same work and get the same answer', async () => {
    const closed = await staffWith(cloud);
    await cloud.database.update('staff', { active: 0 }, { id: closed.staffId });
    const derive = jest.spyOn(crypto, 'scrypt');
    const answers: string[] = [];
    for (const name of ['nobody.at.all', closed.loginName, member.loginName]) {
      derive.mockClear();
      const { status, code, details } = await tryPassword(name);
      answers.push(JSON.stringify([status, code, details, derive.mock.calls.length, derive.mock.calls[0]?.[2]]));
    }
    derive.mockRestore();
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"signInFailed"');
  });

  it('one name is shut for one place, not for its owner elsewhere; a spread attack shuts it for all', async () => {
    const proxied = await startCloud({ settings: { TRUSTED_PROXIES: '1' } });
    try {
      const victim = await staffWith(proxied);
      const from = (address: string, password = wrong) => {
        const body = { loginName: victim.loginName, password };
        return proxied.refusal(signInStaff, { body }, { headers: { 'X-Forwarded-For': address } });
      };
      for (let attempt = 0; attempt < 5; attempt += 1) expect((await from('203.0.113.1')).code).toBe('signInFailed');
      expect((await from('203.0.113.1', victim.firstPassword)).code).toBe('tooManyAttempts');
      // Another address within the same IPv6 network is the same attacker.
      for (let attempt = 0; attempt < 5; attempt += 1) await from(`2001:db8:1:2::${attempt}`);
      expect((await from('2001:db8:1:2::ffff')).code).toBe('tooManyAttempts');
      // A forged beginning of the list does not count, only what our own proxy added.
      expect((await from('198.51.100.7, 203.0.113.1')).code).toBe('tooManyAttempts');
      for (let place = 2; place <= 12; place += 1) await from(`203.0.113.${place}`);
      expect((await from('203.0.113.200', victim.firstPassword)).code).toBe('tooManyAttempts');
    } finally {
      await proxied.stop();
    }
  });

  it('without a proxy in front nobody chooses the address that their attempts count for', async () => {
    const counted = async (address: string) =>
      cloud.database.selectOne('SELECT 1 AS one FROM rate_window WHERE key_hash = ?', [
        sha256Hex(`self-check@${address}`),
      ]);
    await cloud.request(selfCheckEndpoint, selfCheckInput, { headers: { 'X-Forwarded-For': '198.51.100.77' } });
    expect(await counted('198.51.100.77')).toBeUndefined();
    expect(await counted('127.0.0.1')).toBeDefined();
  });

  it('two processes on one database count together', async () => {
    // A SQLite file belongs to one process; there the second stands for a second request.
    const own = cloud.database;
    const other = own.dialect === 'mysql' ? openDatabase(cloud.get(Settings).database) : own;
    try {
      const limits = [own, other].map((database) => {
        const limit: object = Object.assign(new RateLimit(), { database, clock: cloud.clock } as object);
        return limit as RateLimit;
      });
      const limit = { attempts: 4, withinSeconds: 60 };
      const answers: string[] = [];
      for (let at = 0; at < 8; at += 1) {
        const attempt = limits[at % 2]!.count(['in turns'], limit);
        answers.push(
          await attempt.then(
            () => 'let through',
            () => 'refused',
          ),
        );
      }
      expect(answers).toEqual([...Array<string>(4).fill('let through'), ...Array<string>(4).fill('refused')]);
      // All at once: never more than the limit; each counts before any is let through.
      const together = Array.from({ length: 8 }, (_, at) => limits[at % 2]!.count(['at once'], limit));
      const results = await Promise.allSettled(together);
      expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(4);
    } finally {
      if (other !== own) await other.close();
    }
  });

  it('a session ends for good: signed out, password changed, second factor reset, account closed', async () => {
    const administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
    const signedOut = await signIn(member);
    await cloud.call(signOut, {}, { token: signedOut });
    expect((await me(signedOut)).status).toBe(401);

    const other = await staffWith(cloud);
    const [stolen, own] = [other.token, await signIn(other)];
    const newPassword = '稻田里的第七只白鹭 7';
    await cloud.call(changePassword, { body: { oldPassword: other.firstPassword, newPassword } }, { token: own });
    expect([(await me(stolen)).status, (await me(own)).status]).toEqual([401, 200]);

    const third = await staffWith(cloud);
    const input = { params: { id: third.staffId }, body: { reason: '示范' } };
    await cloud.call(resetSecondFactor, input, { token: administrator.token });
    expect((await me(third.token)).status).toBe(401);

    const leaving = await staffWith(cloud);
    const { roles, regionCode } = leaving.principal;
    const body = { name: '示范甲', roles: [...roles] as never, regionCode, phone: '', active: false };
    await cloud.call(changeStaff, { params: { id: leaving.staffId }, body }, { token: administrator.token });
    expect((await me(leaving.token)).status).toBe(401);
  });

  it('nobody chooses their own session: what a caller brings along is not what signing in gives', async () => {
    const chosen = 'f'.repeat(43);
    const token = await signIn(member, { 'X-Session': chosen, Cookie: `session=${chosen}` });
    expect(token).not.toBe(chosen);
    expect((await me(chosen)).status).toBe(401);
    cloud.clock.advanceMilliseconds(30_000);
    expect(await signIn(member)).not.toBe(token);
  });

  it('a resident’s session opens nothing of the staff, even under the same id', async () => {
    const token = await cloud.tokenFor({ kind: 'resident', accountId: member.staffId });
    expect((await cloud.request(changePassword, { body: {} }, { token })).status).toBeGreaterThanOrEqual(401);
    expect((await me(token)).status).toBe(401);
  });

  it('nobody fills the record with empty drafts', async () => {
    const phone = await newPhone(cloud);
    const open = (at: number) =>
      cloud.request(openDraft, { body: { purposeKey: `family:${at}` } }, { token: phone.token });
    for (let at = 0; at < 40; at += 1) expect((await open(at)).status).toBe(200);
    expect((await open(41)).status).toBe(429);
    expect((await open(3)).status).toBe(200);
  });

  it('every refusal stands in the log with its code and who was refused, and nothing of what was sent', async () => {
    const from = cloud.logged.length;
    await tryPassword(member.loginName, 'a-secret-that-must-not-be-logged');
    const token = await cloud.tokenFor({ kind: 'staff', staffId: member.staffId });
    await cloud.request(resetSecondFactor, { params: { id: member.staffId }, body: {} }, { token });
    const lines = cloud.logged.slice(from).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual([
      expect.objectContaining({ event: 'request', endpoint: 'signIn.staff', status: 401, refused: 'signInFailed' }),
      expect.objectContaining({ endpoint: 'staff.resetSecondFactor', refused: 'forbidden', by: member.staffId }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`secret-that|${member.loginName}`));
  });
});
