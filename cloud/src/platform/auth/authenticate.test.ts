import {
  byAction,
  staffOnly,
  write,
  startProbedCloud,
  type ProbedCloud,
} from '../../../../tests/support/probedEndpoints';
import { newId } from '../ids/newId';
import { Settings } from '../settings/settings';
import { Sessions } from './sessions';

let probed: ProbedCloud;
beforeAll(async () => {
  probed = await startProbedCloud();
});
afterAll(() => probed.cloud.stop());

describe('who calls', () => {
  it('is asked to sign in, and told when a session has ended', async () => {
    const input = { params: { place: 'here' }, query: {}, body: { text: 'who' } };
    expect(await probed.cloud.refusal(write, input)).toMatchObject({ status: 401, code: 'notSignedIn' });
    const invented = { token: 'A'.repeat(43) };
    expect(await probed.cloud.refusal(write, input, invented)).toMatchObject({ status: 401, code: 'notSignedIn' });
    const token = await probed.cloud.tokenFor({ kind: 'resident', accountId: newId() });
    await probed.cloud.get(Sessions).revoke(token);
    expect(await probed.cloud.refusal(write, input, { token })).toMatchObject({ status: 401, code: 'sessionExpired' });
  });

  it('loses the session by leaving the office', async () => {
    const token = await probed.cloud.tokenFor({ kind: 'staff', staffId: 'left' });
    expect(await probed.cloud.refusal(staffOnly, {}, { token })).toMatchObject({ status: 401, code: 'sessionExpired' });
  });

  it('is refused what is not theirs', async () => {
    expect(await probed.cloud.refusal(staffOnly, {}, { token: probed.resident })).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    expect(await probed.cloud.refusal(byAction, {}, { token: probed.resident })).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    expect(await probed.cloud.call(byAction, {}, { token: probed.staff })).toEqual({ ok: true });
    expect(await probed.cloud.call(staffOnly, {}, { token: probed.staff })).toBeUndefined();
  });

  it('is answered to other origins only at the public address', async () => {
    const publicUrl = probed.cloud.get(Settings).publicUrl;
    const from = (Origin: string): Promise<Response> => fetch(`${probed.cloud.url}/health`, { headers: { Origin } });
    expect((await from('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await from(publicUrl)).headers.get('access-control-allow-origin')).toBe(publicUrl);
  });
});
