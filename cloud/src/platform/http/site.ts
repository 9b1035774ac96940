import { createHash } from 'node:crypto';
import type { Context, NextFunction } from '@midwayjs/koa';
import { readSiteFile, type SiteFile } from './siteFile';

/** A built site: where its files stand, and under which path it is served. */
export interface Site {
  readonly prefix: '/' | `/${string}/`;
  readonly folder: string;
}

/** For pictures, scripts and styles that are opened by themselves. */
const partPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
const notPages = /^\/(api\/|health$|ready$|openapi\.json$)/;

/** Serves built sites; a path without an extension is a place inside the site and gets its first page. */
export function sites(list: readonly Site[]) {
  const longestFirst = [...list].sort((one, other) => other.prefix.length - one.prefix.length);
  return async (koa: Context, next: NextFunction): Promise<void> => {
    if (!['GET', 'HEAD'].includes(koa.method) || notPages.test(koa.path)) {
      await next();
      return;
    }
    const bare = longestFirst.find(({ prefix }) => prefix !== '/' && koa.path === prefix.slice(0, -1));
    if (bare) return koa.redirect(bare.prefix);
    const site = longestFirst.find(({ prefix }) => koa.path.startsWith(prefix));
    const file = site && (await fileFor(site, koa.path.slice(site.prefix.length)));
    if (file) sendFile(koa, file);
    else await next();
  };
}

async function fileFor(site: Site, path: string): Promise<SiteFile | null> {
  const lastPart = path.split('/').pop() ?? '';
  const found = path === '' || path.endsWith('/') ? null : await readSiteFile(site.folder, path);
  return found ?? (lastPart.includes('.') ? null : readSiteFile(site.folder, 'index.html'));
}

function sendFile(koa: Context, file: SiteFile): void {
  koa.state['endpointId'] = 'site';
  const isPage = file.contentType.startsWith('text/html');
  koa.set('Content-Security-Policy', isPage ? pagePolicy(file.plain.toString('utf8')) : partPolicy);
  koa.set('Cache-Control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  koa.set('Permissions-Policy', 'camera=(self), geolocation=(self), microphone=()');
  koa.set('ETag', file.etag);
  koa.vary('Accept-Encoding');
  koa.status = 200;
  if (koa.get('if-none-match') === file.etag) {
    koa.status = 304;
    return;
  }
  const { encoding, bytes } = smallest(koa, file);
  if (encoding) koa.set('Content-Encoding', encoding);
  koa.body = bytes;
  koa.set('Content-Type', file.contentType);
}

function smallest(koa: Context, file: SiteFile): { encoding?: string; bytes: Buffer } {
  const accepts = (encoding: string): boolean => koa.acceptsEncodings(encoding, 'identity') === encoding;
  if (file.packed && accepts('br')) return { encoding: 'br', bytes: file.packed };
  if (file.zipped && accepts('gzip')) return { encoding: 'gzip', bytes: file.zipped };
  return { bytes: file.plain };
}

/** Scripts of ours only; those the build wrote into the page itself are named by their hash. */
function pagePolicy(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const hashes = inline.map((code) => ` 'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`);
  return [
    "default-src 'self'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
