import type { Context, NextFunction } from '@midwayjs/koa';
import type { Settings } from '../settings/settings';

const forData = "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; sandbox";

/** Headers for every answer; pages set their own content policy. Only the public address may call from another origin. */
export function securityHeaders(settings: Settings) {
  const publicOrigin = new URL(settings.publicUrl).origin;
  const secure = publicOrigin.startsWith('https:');
  return async (koa: Context, next: NextFunction): Promise<void> => {
    koa.set('X-Content-Type-Options', 'nosniff');
    koa.set('Referrer-Policy', 'no-referrer');
    koa.set('X-Frame-Options', 'DENY');
    koa.set('Cross-Origin-Opener-Policy', 'same-origin');
    koa.set('Cross-Origin-Resource-Policy', 'same-origin');
    koa.set('Content-Security-Policy', forData);
    koa.set('Cache-Control', 'no-store');
    if (secure) koa.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    koa.vary('Origin');
    if (koa.get('origin') === publicOrigin) allowOrigin(koa, publicOrigin);
    if (koa.method === 'OPTIONS') koa.status = 204;
    else await next();
  };
}

function allowOrigin(koa: Context, origin: string): void {
  koa.set('Access-Control-Allow-Origin', origin);
  koa.set('Access-Control-Expose-Headers', 'X-Request-Id, Retry-After');
  if (koa.method !== 'OPTIONS') return;
  koa.set('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
  koa.set('Access-Control-Allow-Headers', 'Authorization, Content-Type, Idempotency-Key, X-Label');
  koa.set('Access-Control-Max-Age', '600');
}
