import {
  broken,
  bytes,
  echo,
  write,
  startProbedCloud,
  type ProbedCloud,
} from '../../../../tests/support/probedEndpoints';

let probed: ProbedCloud;
beforeAll(async () => {
  probed = await startProbedCloud();
});
afterAll(() => probed.cloud.stop());

const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${probed.cloud.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

describe('input', () => {
  it('tells every field that is wrong at once, with a code each', async () => {
    const refusal = await probed.cloud.refusal(
      write,
      { params: { place: 'UPPER' }, body: { text: 'x'.repeat(21), kind: 'c' } },
      { token: probed.resident },
    );
    expect(refusal).toMatchObject({ status: 422, code: 'invalidInput' });
    expect(refusal.details['problems']).toEqual([
      { path: 'params.place', code: 'wrongForm' },
      { path: 'text', code: 'tooLong' },
      { path: 'kind', code: 'notAChoice' },
    ]);
  });

  it('takes the code a schema gives, and says required for what is missing', async () => {
    const bad = await probed.cloud.refusal(echo, { body: { idNumber: 'bad' } });
    expect(bad.details['problems']).toEqual([{ path: 'idNumber', code: 'idChecksum' }]);
    const missing = await probed.cloud.refusal(echo, { body: {} });
    expect(missing.details['problems']).toEqual([{ path: 'idNumber', code: 'required' }]);
    const none = await probed.cloud.refusal(echo, {});
    expect(none.details['problems']).toEqual([{ path: '', code: 'required' }]);
  });

  it.each([
    ['half a JSON', '{"idNumber":', 400, 'malformedRequest'],
    ['bytes that are no text', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, 'malformedRequest'],
    ['a plain number', '17', 422, 'invalidInput'],
    ['what is nested without end', '{"idNumber":'.repeat(20_000) + '1' + '}'.repeat(20_000), 400, 'malformedRequest'],
    ['a text full of brackets', JSON.stringify({ idNumber: '[{"\\'.repeat(500) }), 422, 'invalidInput'],
    ['an attack on the prototype', '{"__proto__":{"admin":true}}', 422, 'invalidInput'],
  ])('refuses %s cleanly', async (_, body, status, code) => {
    const answer = await post('/api/test/echo', body);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  });

  it('refuses another kind of content', async () => {
    const answer = await post('/api/test/echo', 'idNumber=good', {
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(415);
  });

  it('refuses 10 MB of text and lives on', async () => {
    const answer = await post('/api/test/echo', JSON.stringify({ idNumber: 'x'.repeat(10_000_000) }));
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'tooLarge']);
    expect(await probed.cloud.call(echo, { body: { idNumber: 'good' } })).toEqual({ idNumber: 'good' });
  });

  it('refuses a path that is no text', async () => {
    const answer = await fetch(`${probed.cloud.url}/api/test/%ff%fe/notes`, { method: 'POST' });
    expect(answer.status).toBeLessThan(500);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it('hands a stream over as it is, and bytes back with their name', async () => {
    const photo = Buffer.from([0, 1, 2, 255]);
    const answer = await probed.cloud.request(bytes, {}, { bytes: photo });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(photo);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('content-disposition')).toBe(
      `inline; filename*=UTF-8''${encodeURIComponent('照片.png')}`,
    );
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });
});
describe('output', () => {
  it('never sends what the form does not name', async () => {
    const answer = await probed.cloud.call(
      write,
      { params: { place: 'here' }, query: {}, body: { text: 'strip' } },
      { token: probed.staff },
    );
    expect(Object.keys(answer)).toEqual(['id', 'by']);
  });

  it.each(['form', 'throw'])('tells nothing about a fault of the program (%s)', async (how) => {
    const answer = await probed.cloud.request(broken, { query: { how } });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      code: 'internal',
      message: expect.any(String),
      requestId: answer.headers.get('x-request-id'),
    });
    expect(probed.cloud.logged.join('\n')).toContain(answer.headers.get('x-request-id'));
  });
});
it('logs requests without addresses, queries and bodies', async () => {
  await fetch(`${probed.cloud.url}/api/test/broken?how=form&idNumber=360281199001011234`);
  const all = probed.cloud.logged.join('\n');
  expect(all).toContain('test.broken');
  expect(all).not.toContain('360281199001011234&');
  expect(all).not.toContain('?how');
});
