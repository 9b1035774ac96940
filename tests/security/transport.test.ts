import { readSettings } from '../../cloud/src/platform/settings/readSettings';
import { startCloud } from '../support/startCloud';
import type { RunningCloud } from '../support/startCloud';
import { sendBytes, statusesIn } from './rawConnection';

const head = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`;
const faults = ({ logged }: RunningCloud): string[] => logged.filter((line) => line.includes('"level":"error"'));

describe('what comes over the line', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud({ settings: { PUBLIC_URL: 'https://county.example' } });
  });
  afterAll(() => cloud.stop());
  const get = (path: string, init: RequestInit = {}) => fetch(cloud.url + path, { redirect: 'manual', ...init });

  it.each([
    [
      'two lengths that differ',
      ['POST /api/sign-in/staff HTTP/1.1', 'Host: x', 'Content-Length: 2', 'Content-Length: 4'],
    ],
    [
      'a length and chunks',
      ['POST /api/sign-in/staff HTTP/1.1', 'Host: x', 'Content-Length: 4', 'Transfer-Encoding: chunked'],
    ],
    ['chunks twice', ['POST /api/sign-in/staff HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked, identity']],
    ['a negative length', ['POST /api/sign-in/staff HTTP/1.1', 'Host: x', 'Content-Length: -1']],
    ['no host', ['GET /health HTTP/1.1']],
    ['a header folded over lines', ['GET /health HTTP/1.1', 'Host: x', 'X-A: a', ' b: c']],
    ['a bare line feed in a name', ['GET /health HTTP/1.1', 'Host: x', 'X-A\n: b']],
    ['a null in a value', ['GET /health HTTP/1.1', 'Host: x', 'X-A: a\0b']],
    ['no HTTP at all', ['\u0016\u0003\u0001\u0002']],
    ['a method that is none', ['GARBAGE /health HTTP/1.1', 'Host: x']],
  ])('%s is refused at the door, and no second request is read out of it', async (_, lines) => {
    const text = await sendBytes(cloud.url, `${head(lines)}GET /health HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(statusesIn(text)).toEqual([400]);
    expect(text).not.toMatch(/node|stack|error:/i);
    expect(faults(cloud)).toEqual([]);
  });

  it('a head of any size but a usual one is refused', async () => {
    const long = await sendBytes(cloud.url, head(['GET /health HTTP/1.1', 'Host: x', `X-A: ${'a'.repeat(20_000)}`]));
    expect(statusesIn(long)).toEqual([431]);
    const many = Array.from({ length: 4000 }, (_, at) => `X-${at}: a`);
    expect(statusesIn(await sendBytes(cloud.url, head(['GET /health HTTP/1.1', 'Host: x', ...many])))).toEqual([431]);
    const path = await sendBytes(cloud.url, head([`GET /${'a'.repeat(20_000)} HTTP/1.1`, 'Host: x']));
    expect(statusesIn(path)).toEqual([431]);
    expect(faults(cloud)).toEqual([]);
  });

  it('who goes away in the middle of a body leaves no fault behind', async () => {
    const begun = head([
      'POST /api/sign-in/staff HTTP/1.1',
      'Host: x',
      'Content-Type: application/json',
      'Content-Length: 100',
    ]);
    await sendBytes(cloud.url, `${begun}{"login`, 200);
    expect((await get('/health')).status).toBe(200);
    expect(faults(cloud)).toEqual([]);
  });

  it('a body of more than it may be is refused, and the next request answered', async () => {
    const body = JSON.stringify({ loginName: 'x', password: 'y'.repeat(20 * 1024 * 1024) });
    const headers = { 'Content-Type': 'application/json' };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => get('/api/sign-in/staff', { method: 'POST', body, headers })),
    );
    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413, 413]);
    expect((await get('/health')).status).toBe(200);
  });

  it('the name a caller gives the host, or another method, changes nothing and comes back nowhere', async () => {
    for (const path of ['/', '/desk', '/openapi.json', '/api/nothing', '/health']) {
      const lines = [
        `GET ${path} HTTP/1.1`,
        'Host: evil.example',
        'X-Forwarded-Host: evil.example',
        'X-Forwarded-Proto: evil',
        'X-HTTP-Method-Override: DELETE',
        'X-Original-URL: /api/admin/staff',
        'Connection: close',
      ];
      const text = await sendBytes(cloud.url, head(lines));
      expect(text).not.toContain('evil');
      expect(statusesIn(text)[0]).toBeLessThan(500);
    }
  });

  it.each(['TRACE', 'TRACK', 'PROPFIND', 'CONNECT'])('%s is not answered', async (method) => {
    const target = method === 'CONNECT' ? 'x:443' : '/api/me';
    const lines = [`${method} ${target} HTTP/1.1`, 'Host: x', 'X-Secret: abc', 'Connection: close'];
    const text = await sendBytes(cloud.url, head(lines));
    expect(text).not.toContain('abc');
    for (const status of statusesIn(text)) expect([400, 404, 405]).toContain(status);
  });

  it('no value ends a header and begins another', async () => {
    for (const id of ['%0d%0aSet-Cookie:%20a=b', '%E5%98%8A%E5%98%8DSet-Cookie:a=b']) {
      for (const path of [`/desk/${id}`, `/desk?${id}`, `/api/cases/${id}`, `/${id}`]) {
        const answer = await get(path, { headers: { 'X-Request-Id': 'a b' } });
        expect(answer.headers.get('set-cookie')).toBeNull();
        expect(answer.status).toBeLessThan(500);
      }
    }
  });

  it('every answer of every kind carries what browsers need to keep it apart, and no cookie', async () => {
    for (const path of ['/', '/desk/', '/desk/nothing.js', '/health', '/openapi.json', '/api/me', '/api/nothing']) {
      const { headers } = await get(path, { headers: { Cookie: 'session=x' } });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of ["base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"])
        expect(policy).toContain(rule);
      if (path.startsWith('/api/')) expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it.each([
    '/desk/..%2f..%2f..%2fpackage.json',
    '/desk/%2e%2e/%2e%2e/package.json',
    '/desk/....//....//package.json',
    '/desk/..\\..\\package.json',
    '/desk/%5c..%5c..%5cpackage.json',
    '/desk//etc/passwd',
    '/desk/assets/..;/..;/package.json',
    '/desk/index.html%00.js',
    '/desk/.git/config',
    '/.env',
    '/keys.json',
    '/desk/assets/',
    '/cloud.sqlite',
  ])('%s gives away no file', async (path) => {
    const text = await sendBytes(cloud.url, head([`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close']));
    expect(statusesIn(text)[0]).toBeGreaterThanOrEqual(200);
    expect(text).not.toMatch(/twin-pledge"|root:x:|\[core\]|SQLite format|Index of|"field"/);
  });

  it('another site’s page can call nothing: no cookie opens a session, and only our origin may read', async () => {
    const evil = { Origin: 'https://evil.example' };
    const preflight = await get('/api/cases', { method: 'OPTIONS', headers: evil });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.headers.get('access-control-allow-headers')).toBeNull();
    const plain = { ...evil, 'Content-Type': 'text/plain', Cookie: 'session=x; token=x; Authorization=Bearer x' };
    const answer = await get('/api/me/identity', { method: 'POST', headers: plain, body: '{}' });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([401, null]);
    const signIn = await get('/api/sign-in/staff', { method: 'POST', headers: plain, body: '{}' });
    expect(signIn.status).toBe(415);
  });

  it('takes no token from an address, a cookie, a body or another scheme', async () => {
    const token = await cloud.tokenFor({ kind: 'resident', accountId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' });
    for (const [path, headers] of [
      [`/api/me?token=${token}&access_token=${token}`, {}],
      ['/api/me', { Cookie: `token=${token}` }],
      ['/api/me', { Authorization: `Basic ${token}` }],
      ['/api/me', { Authorization: `bearer ${token}` }],
      ['/api/me', { Authorization: `Bearer ${token}, Bearer ${token}` }],
      ['/api/me', { 'X-Authorization': `Bearer ${token}` }],
    ] as const) {
      expect((await get(path, { headers })).status).toBe(401);
    }
  });

  it('starts with debug output nowhere but where an operator asks for it', () => {
    const settings = readSettings({ MODE: 'demonstration', DATA_DIR: cloud.dataDir });
    expect(settings.logLevel).toBe('info');
  });
});
