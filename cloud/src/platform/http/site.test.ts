import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';

const inline = 'window.start = 1;';
const page = `<!doctype html><script>${inline}</script><script src="/desk/assets/main-1a2b3c4d.js"></script>`;

describe('built sites', () => {
  let folder: string;
  let cloud: RunningCloud;
  let url: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'twin-pledge-site-'));
    mkdirSync(join(folder, 'desk/assets'), { recursive: true });
    mkdirSync(join(folder, 'desk2'));
    writeFileSync(join(folder, 'secret.txt'), 'not for you');
    writeFileSync(join(folder, 'desk2/other.js'), 'not for you');
    writeFileSync(join(folder, 'desk/index.html'), page);
    writeFileSync(join(folder, 'desk/assets/main-1a2b3c4d.js'), 'start();'.repeat(300));
    writeFileSync(join(folder, 'desk/assets/main-1a2b3c4d.js.br'), brotliCompressSync('start();'.repeat(300)));
    writeFileSync(join(folder, 'desk/logo.png'), Buffer.from([137, 80, 78, 71]));
    cloud = await startCloud({ sites: [{ prefix: '/desk/', folder: join(folder, 'desk') }] });
    url = cloud.url;
  });
  afterAll(async () => {
    await cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}${path}`, { headers, redirect: 'manual' });
  /** Sends the path as it is; fetch would tidy it first. */
  const rawStatus = (path: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.once('data', (data) => {
        socket.destroy();
        resolve(String(data).split(' ')[1] ?? '');
      });
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });

  it('show their first page for every place inside', async () => {
    for (const path of ['/desk/', '/desk/cases/01ABC', '/desk/index.html']) {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([200, page]);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
    expect((await get('/desk')).headers.get('location')).toBe('/desk/');
  });

  it('run their own scripts only, and those written into the page by their hash', async () => {
    const policy = (await get('/desk/')).headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(inline).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('let files with a hash in their name be kept, others be asked for again', async () => {
    const script = await get('/desk/assets/main-1a2b3c4d.js', { 'Accept-Encoding': 'gzip' });
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(await script.text()).toBe('start();'.repeat(300));
    const packed = await get('/desk/assets/main-1a2b3c4d.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.text()).toBe('start();'.repeat(300));
    const logo = await get('/desk/logo.png');
    expect([logo.headers.get('content-type'), logo.headers.get('cache-control')]).toEqual(['image/png', 'no-cache']);
    const again = await get('/desk/logo.png', { 'If-None-Match': logo.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('notice that a file was built anew', async () => {
    writeFileSync(join(folder, 'desk/late.txt'), 'one');
    expect(await (await get('/desk/late.txt')).text()).toBe('one');
    writeFileSync(join(folder, 'desk/late.txt'), 'other');
    expect(await (await get('/desk/late.txt')).text()).toBe('other');
  });

  it.each([
    '/desk/missing.js',
    '/desk/../secret.txt',
    '/desk/..%2fsecret.txt',
    '/desk/%2e%2e/secret.txt',
    '/desk/..%2fdesk2/other.js',
    '/desk/%ff.js',
    '/desk/a%00.js',
    '/api/desk/x',
    '/secret.txt',
  ])('give nothing for %s', async (path) => {
    expect(await rawStatus(path)).toBe('404');
  });
});
