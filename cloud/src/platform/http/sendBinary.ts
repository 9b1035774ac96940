import type { Context } from '@midwayjs/koa';
import type { BinaryAnswer } from './binaryAnswer';

/** Sends bytes; whatever they are, a browser may show them but never run them. */
export function sendBinary(koa: Context, answer: BinaryAnswer): void {
  const { contentType, body, fileName, disposition = 'inline', headers = {} } = answer;
  koa.set('Content-Type', contentType);
  if (fileName !== undefined || disposition === 'attachment') {
    const name = fileName === undefined ? '' : `; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    koa.set('Content-Disposition', `${disposition}${name}`);
  }
  for (const [header, value] of Object.entries(headers)) koa.set(header, value);
  koa.status = 200;
  koa.body = body;
  koa.set('Content-Type', contentType);
}
