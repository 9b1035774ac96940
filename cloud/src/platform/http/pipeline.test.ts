import { Inject, Singleton } from '@midwayjs/core';
import { defineEndpoint, type EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import * as z from 'zod/mini';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import type { Principal, ResidentPrincipal, StaffPrincipal } from '../auth/principal';
import { PrincipalSource } from '../auth/principalSource';
import { Sessions } from '../auth/sessions';
import { Database } from '../database/database';
import { newId } from '../ids/newId';
import { Settings } from '../settings/settings';
import type { BinaryAnswer } from './binaryAnswer';
import { Controller } from './controller';
import { Handles } from './handles';
import type { RequestContext } from './requestContext';

const note = z.object({ text: z.string().check(z.minLength(1), z.maxLength(20)), kind: z.optional(z.enum(['a', 'b'])) });
const write = defineEndpoint({
  id: 'test.write',
  method: 'POST',
  path: '/api/test/:place/notes',
  summary: 'Writes a note once.',
  access: 'signedIn',
  input: {
    params: z.object({ place: z.string().check(z.regex(/^[a-z]{1,9}$/)) }),
    query: z.object({ times: z.optional(z.string()) }),
    body: note,
  },
  output: z.object({ id: z.string(), by: z.string() }),
  idempotent: true,
});
const echo = defineEndpoint({
  id: 'test.echo',
  method: 'POST',
  path: '/api/test/echo',
  summary: 'Says what it was told.',
  access: 'public',
  input: { body: z.object({ idNumber: z.string().check(z.refine((text) => text === 'good', { error: 'idChecksum' })) }) },
  output: z.object({ idNumber: z.string() }),
});
const broken = defineEndpoint({
  id: 'test.broken',
  method: 'GET',
  path: '/api/test/broken',
  summary: 'Answers what it must not.',
  access: 'public',
  input: { query: z.object({ how: z.enum(['form', 'throw']) }) },
  output: z.object({ count: z.int() }),
});
const bytes = defineEndpoint({
  id: 'test.bytes',
  method: 'PUT',
  path: '/api/test/bytes',
  summary: 'Gives back the bytes it got.',
  access: 'public',
  input: { body: 'stream' },
  output: 'binary',
});
const staffOnly = defineEndpoint({
  id: 'test.staff',
  method: 'DELETE',
  path: '/api/test/staff',
  summary: 'For staff.',
  access: 'staff',
  input: {},
  output: 'none',
});
const byAction = defineEndpoint({
  id: 'test.action',
  method: 'GET',
  path: '/api/test/action',
  summary: 'For whoever may see the queue.',
  access: { action: 'viewQueue' },
  input: {},
  output: z.object({ ok: z.boolean() }),
});

let calls = 0;
let hold: Promise<void> | undefined;

@Controller()
class TestController {
  @Inject() private readonly database!: Database;

  @Handles(write)
  async write({ params, body }: EndpointRequest<typeof write>, principal: Principal, context: RequestContext) {
    calls += 1;
    await hold;
    if (body.text === 'refuse me') throw new DomainError('conflict', { why: 'asked to' });
    const id = newId();
    await this.database.transaction(async (tx) => {
      await this.database.insert('test_note', { id, place: params.place, text: body.text }, tx);
    });
    if (body.text === 'fail late') throw new Error('late');
    return { id, by: `${principal.kind} ${context.requestId.length}`, secret: 'never leaves' };
  }

  @Handles(echo)
  async echo({ body }: EndpointRequest<typeof echo>) {
    return body;
  }

  @Handles(broken)
  async broken({ query }: EndpointRequest<typeof broken>) {
    if (query.how === 'throw') throw new Error('the database said: 360281199001011234');
    return { count: 1.5 };
  }

  @Handles(bytes)
  async bytes(_: EndpointRequest<typeof bytes>, __: Principal, { koa }: RequestContext): Promise<BinaryAnswer> {
    const pieces: Buffer[] = [];
    for await (const piece of koa.req) pieces.push(piece as Buffer);
    return { contentType: 'image/png', body: Buffer.concat(pieces), fileName: '照片.png' };
  }

  @Handles(staffOnly)
  async staffOnly(): Promise<void> {}

  @Handles(byAction)
  async byAction(_: unknown, principal: StaffPrincipal) {
    return { ok: principal.kind === 'staff' };
  }
}

@Singleton()
class TestPeople extends PrincipalSource {
  async resident(accountId: string): Promise<ResidentPrincipal> {
    return { kind: 'resident', accountId };
  }

  async staff(staffId: string): Promise<StaffPrincipal | null> {
    if (staffId === 'left') return null;
    return { kind: 'staff', staffId, roles: ['townshipHandler'], regionCode: '360281100000' };
  }
}

describe('around every endpoint', () => {
  let cloud: RunningCloud;
  let resident: string;
  let staff: string;
  beforeAll(async () => {
    cloud = await startCloud({ features: [TestController], bindings: [[PrincipalSource, TestPeople]] });
    await cloud.database.execute(
      'CREATE TABLE test_note (id CHAR(26) PRIMARY KEY, place VARCHAR(9) NOT NULL, text VARCHAR(20) NOT NULL)',
    );
    resident = await cloud.tokenFor({ kind: 'resident', accountId: newId() });
    staff = await cloud.tokenFor({ kind: 'staff', staffId: newId() });
  });
  afterAll(() => cloud.stop());
  beforeEach(() => {
    calls = 0;
    hold = undefined;
  });

  const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${cloud.url}${path}`, { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });
  const notes = async (text: string): Promise<number> =>
    (await cloud.database.select('SELECT id FROM test_note WHERE text = ?', [text])).length;

  describe('input', () => {
    it('tells every field that is wrong at once, with a code each', async () => {
      const refusal = await cloud.refusal(
        write,
        { params: { place: 'UPPER' }, body: { text: 'x'.repeat(21), kind: 'c' } },
        { token: resident },
      );
      expect(refusal).toMatchObject({ status: 422, code: 'invalidInput' });
      expect(refusal.details['problems']).toEqual([
        { path: 'params.place', code: 'wrongForm' },
        { path: 'text', code: 'tooLong' },
        { path: 'kind', code: 'notAChoice' },
      ]);
    });

    it('takes the code a schema gives, and says required for what is missing', async () => {
      const bad = await cloud.refusal(echo, { body: { idNumber: 'bad' } });
      expect(bad.details['problems']).toEqual([{ path: 'idNumber', code: 'idChecksum' }]);
      const missing = await cloud.refusal(echo, { body: {} });
      expect(missing.details['problems']).toEqual([{ path: 'idNumber', code: 'required' }]);
      const none = await cloud.refusal(echo, {});
      expect(none.details['problems']).toEqual([{ path: '', code: 'required' }]);
    });

    it.each([
      ['half a JSON', '{"idNumber":', 400, 'malformedRequest'],
      ['bytes that are no text', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, 'malformedRequest'],
      ['a plain number', '17', 422, 'invalidInput'],
      ['an attack on the prototype', '{"__proto__":{"admin":true}}', 422, 'invalidInput'],
    ])('refuses %s cleanly', async (_, body, status, code) => {
      const answer = await post('/api/test/echo', body);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
    });

    it('refuses another kind of content', async () => {
      const answer = await post('/api/test/echo', 'idNumber=good', { 'Content-Type': 'application/x-www-form-urlencoded' });
      expect(answer.status).toBe(415);
    });

    it('refuses 10 MB of text and lives on', async () => {
      const answer = await post('/api/test/echo', JSON.stringify({ idNumber: 'x'.repeat(10_000_000) }));
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'tooLarge']);
      expect(await cloud.call(echo, { body: { idNumber: 'good' } })).toEqual({ idNumber: 'good' });
    });

    it('refuses a path that is no text', async () => {
      const answer = await fetch(`${cloud.url}/api/test/%ff%fe/notes`, { method: 'POST' });
      expect(answer.status).toBeLessThan(500);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    });

    it('hands a stream over as it is, and bytes back with their name', async () => {
      const photo = Buffer.from([0, 1, 2, 255]);
      const answer = await cloud.request(bytes, {}, { bytes: photo });
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(photo);
      expect(answer.headers.get('content-type')).toBe('image/png');
      expect(answer.headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''${encodeURIComponent('照片.png')}`);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    });
  });

  describe('output', () => {
    it('never sends what the form does not name', async () => {
      const answer = await cloud.call(write, { params: { place: 'here' }, query: {}, body: { text: 'strip' } }, { token: staff });
      expect(Object.keys(answer)).toEqual(['id', 'by']);
    });

    it.each(['form', 'throw'])('tells nothing about a fault of the program (%s)', async (how) => {
      const answer = await cloud.request(broken, { query: { how } });
      const text = await answer.text();
      expect(answer.status).toBe(500);
      expect(JSON.parse(text)).toEqual({
        code: 'internal',
        message: expect.any(String),
        requestId: answer.headers.get('x-request-id'),
      });
      expect(cloud.logged.join('\n')).toContain(answer.headers.get('x-request-id'));
    });
  });

  describe('who calls', () => {
    it('is asked to sign in, and told when a session has ended', async () => {
      const input = { params: { place: 'here' }, query: {}, body: { text: 'who' } };
      expect(await cloud.refusal(write, input)).toMatchObject({ status: 401, code: 'notSignedIn' });
      const invented = { token: 'A'.repeat(43) };
      expect(await cloud.refusal(write, input, invented)).toMatchObject({ status: 401, code: 'notSignedIn' });
      const token = await cloud.tokenFor({ kind: 'resident', accountId: newId() });
      await cloud.get(Sessions).revoke(token);
      expect(await cloud.refusal(write, input, { token })).toMatchObject({ status: 401, code: 'sessionExpired' });
    });

    it('loses the session by leaving the office', async () => {
      const token = await cloud.tokenFor({ kind: 'staff', staffId: 'left' });
      expect(await cloud.refusal(staffOnly, {}, { token })).toMatchObject({ status: 401, code: 'sessionExpired' });
    });

    it('is refused what is not theirs', async () => {
      expect(await cloud.refusal(staffOnly, {}, { token: resident })).toMatchObject({ status: 403, code: 'forbidden' });
      expect(await cloud.refusal(byAction, {}, { token: resident })).toMatchObject({ status: 403, code: 'forbidden' });
      expect(await cloud.call(byAction, {}, { token: staff })).toEqual({ ok: true });
      expect(await cloud.call(staffOnly, {}, { token: staff })).toBeUndefined();
    });

    it('is answered to other origins only at the public address', async () => {
      const publicUrl = cloud.get(Settings).publicUrl;
      const from = (Origin: string): Promise<Response> => fetch(`${cloud.url}/health`, { headers: { Origin } });
      expect((await from('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
      expect((await from(publicUrl)).headers.get('access-control-allow-origin')).toBe(publicUrl);
    });
  });

  describe('a command sent twice', () => {
    const command = (text: string) => ({ params: { place: 'here' }, query: {}, body: { text } });

    it('happens once and is answered the same', async () => {
      const options = { token: resident, idempotencyKey: 'key-same-1' };
      const first = await cloud.call(write, command('once'), options);
      expect(await cloud.call(write, command('once'), options)).toEqual(first);
      expect([calls, await notes('once')]).toEqual([1, 1]);
    });

    it('needs a key, and refuses the key of another command', async () => {
      const none = await cloud.refusal(write, command('keyless'), { token: resident, idempotencyKey: '' });
      expect(none.details['problems']).toEqual([{ path: 'Idempotency-Key', code: 'required' }]);
      await cloud.call(write, command('first'), { token: resident, idempotencyKey: 'key-other-1' });
      const other = await cloud.refusal(write, command('second'), { token: resident, idempotencyKey: 'key-other-1' });
      expect(other).toMatchObject({ status: 409, code: 'idempotencyKeyReused' });
    });

    it('keeps apart the same key of two people, and keys that differ in case', async () => {
      const mine = await cloud.call(write, command('mine'), { token: resident, idempotencyKey: 'key-case-a' });
      const theirs = await cloud.call(write, command('mine'), { token: staff, idempotencyKey: 'key-case-a' });
      const upper = await cloud.call(write, command('mine'), { token: resident, idempotencyKey: 'KEY-CASE-A' });
      expect(new Set([mine.id, theirs.id, upper.id]).size).toBe(3);
    });

    it('happens once when both arrive together', async () => {
      let release = (): void => undefined;
      hold = new Promise((resolve) => (release = resolve));
      const options = { token: resident, idempotencyKey: 'key-together' };
      const both = Promise.all([
        cloud.call(write, command('together'), options),
        cloud.call(write, command('together'), options),
        cloud.call(write, command('together'), options),
      ]);
      setTimeout(release, 300);
      const answers = await both;
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
      expect(await notes('together')).toBe(1);
    });

    it('leaves nothing when refused or broken, so that it can be tried again', async () => {
      const options = { token: resident, idempotencyKey: 'key-refused' };
      expect(await cloud.refusal(write, command('refuse me'), options)).toMatchObject({ status: 409, code: 'conflict' });
      expect(await cloud.refusal(write, command('fail late'), options)).toMatchObject({ status: 500 });
      expect(await notes('fail late')).toBe(0);
      expect(await cloud.call(write, command('fine now'), options)).toMatchObject({ id: expect.any(String) });
    });
  });

  it('logs requests without addresses, queries and bodies', async () => {
    await fetch(`${cloud.url}/api/test/broken?how=form&idNumber=360281199001011234`);
    const all = cloud.logged.join('\n');
    expect(all).toContain('test.broken');
    expect(all).not.toContain('360281199001011234&');
    expect(all).not.toContain('?how');
  });
});
