import { behind, write, startProbedCloud, type ProbedCloud } from '../../../../tests/support/probedEndpoints';

let probed: ProbedCloud;
beforeAll(async () => {
  probed = await startProbedCloud();
});
afterAll(() => probed.cloud.stop());
beforeEach(() => {
  behind.calls = 0;
  behind.hold = undefined;
});

const notes = async (text: string): Promise<number> =>
  (await probed.cloud.database.select('SELECT id FROM test_note WHERE text = ?', [text])).length;

describe('a command sent twice', () => {
  const command = (text: string) => ({ params: { place: 'here' }, query: {}, body: { text } });

  it('happens once and is answered the same', async () => {
    const options = { token: probed.resident, idempotencyKey: 'key-same-1' };
    const first = await probed.cloud.call(write, command('once'), options);
    expect(await probed.cloud.call(write, command('once'), options)).toEqual(first);
    expect([behind.calls, await notes('once')]).toEqual([1, 1]);
  });

  it('is answered again only with a change that takes the first one to the disk', async () => {
    const options = { token: probed.resident, idempotencyKey: 'key-lasting-1' };
    const status = async () =>
      (await probed.cloud.database.select("SELECT status FROM idempotency_key WHERE idem_key = 'key-lasting-1'"))[0];
    await probed.cloud.call(write, command('lasting'), options);
    const before = await status();
    await probed.cloud.call(write, command('lasting'), options);
    const between = await status();
    await probed.cloud.call(write, command('lasting'), options);
    expect([before, between, await status()]).toEqual([{ status: 200 }, { status: 208 }, { status: 200 }]);
  });

  it('needs a key, and refuses the key of another command', async () => {
    const none = await probed.cloud.refusal(write, command('keyless'), { token: probed.resident, idempotencyKey: '' });
    expect(none.details['problems']).toEqual([{ path: 'Idempotency-Key', code: 'required' }]);
    await probed.cloud.call(write, command('first'), { token: probed.resident, idempotencyKey: 'key-other-1' });
    const other = await probed.cloud.refusal(write, command('second'), {
      token: probed.resident,
      idempotencyKey: 'key-other-1',
    });
    expect(other).toMatchObject({ status: 409, code: 'idempotencyKeyReused' });
  });

  it('keeps apart the same key of two people, and keys that differ in case', async () => {
    const mine = await probed.cloud.call(write, command('mine'), {
      token: probed.resident,
      idempotencyKey: 'key-case-a',
    });
    const theirs = await probed.cloud.call(write, command('mine'), {
      token: probed.staff,
      idempotencyKey: 'key-case-a',
    });
    const upper = await probed.cloud.call(write, command('mine'), {
      token: probed.resident,
      idempotencyKey: 'KEY-CASE-A',
    });
    expect(new Set([mine.id, theirs.id, upper.id]).size).toBe(3);
  });

  it('happens once when both arrive together', async () => {
    let release = (): void => undefined;
    behind.hold = new Promise((resolve) => (release = resolve));
    const options = { token: probed.resident, idempotencyKey: 'key-together' };
    const both = Promise.all([
      probed.cloud.call(write, command('together'), options),
      probed.cloud.call(write, command('together'), options),
      probed.cloud.call(write, command('together'), options),
    ]);
    setTimeout(release, 300);
    const answers = await both;
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await notes('together')).toBe(1);
  });

  it('leaves nothing when refused or broken, so that it can be tried again', async () => {
    const options = { token: probed.resident, idempotencyKey: 'key-refused' };
    expect(await probed.cloud.refusal(write, command('refuse me'), options)).toMatchObject({
      status: 409,
      code: 'conflict',
    });
    expect(await probed.cloud.refusal(write, command('fail late'), options)).toMatchObject({ status: 500 });
    expect(await notes('fail late')).toBe(0);
    expect(await probed.cloud.call(write, command('fine now'), options)).toMatchObject({ id: expect.any(String) });
  });
});
