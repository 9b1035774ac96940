import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** One file of a built site, ready to send. */
export interface SiteFile {
  readonly contentType: string;
  readonly plain: Buffer;
  readonly zipped: Buffer | undefined;
  /** As the build packed it (brotli, `.br` beside the file); only for names that never change their content. */
  readonly packed: Buffer | undefined;
  readonly etag: string;
  /** The name holds a hash of the content, so that it never changes. */
  readonly lasting: boolean;
}

interface Remembered {
  readonly stamp: string;
  readonly file: SiteFile;
}

const remembered = new Map<string, Remembered>();
const compress = promisify(gzip);

/** Reads a file under a folder; null when there is none, or the path leads out of the folder. Remembers what it read. */
export async function readSiteFile(folder: string, urlPath: string): Promise<SiteFile | null> {
  const path = pathWithin(folder, urlPath);
  if (path === null) return null;
  const state = await stat(path).catch(() => null);
  if (!state?.isFile()) return null;
  const stamp = `${state.mtimeMs}:${state.size}`;
  const known = remembered.get(path);
  if (known?.stamp === stamp) return known.file;
  const plain = await readFile(path);
  const contentType = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const lasting = /[.-][0-9a-zA-Z_-]{8,}\.(js|css|png|jpg|svg|woff2?)$/.test(path) && /\d/.test(path.slice(-24));
  const packable = /^text\/|json|svg/.test(contentType) && plain.length > 1024;
  const file: SiteFile = {
    contentType,
    plain,
    zipped: packable ? await compress(plain) : undefined,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 24)}"`,
    packed: lasting ? await readFile(`${path}.br`).catch(() => undefined) : undefined,
    lasting,
  };
  remembered.set(path, { stamp, file });
  return file;
}

function pathWithin(folder: string, urlPath: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (plain.includes('\0')) return null;
  const path = normalize(join(folder, plain));
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null;
}
