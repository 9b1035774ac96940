import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const project = join(__dirname, 'bareTaro');
const taro = join(__dirname, '../../node_modules/@tarojs/cli/bin/taro');
const contentTypes: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Builds a Taro program with one empty page into a folder. */
export function buildBareTaro(folder: string): void {
  const env = { ...process.env, NODE_ENV: 'production', BARE_OUTPUT: folder };
  execFileSync(process.execPath, [taro, 'build', '--type', 'h5'], { cwd: project, env, stdio: 'pipe' });
}

/** Serves a built program, compressed as our own server does it. */
export async function serveFolder(folder: string): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    try {
      const packed = brotliCompressSync(readFileSync(join(folder, path)));
      const contentType = contentTypes[extname(path)] ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'Content-Type': contentType, 'Content-Encoding': 'br' }).end(packed);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
