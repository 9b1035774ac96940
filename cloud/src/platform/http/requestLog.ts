import type { Context, NextFunction } from '@midwayjs/koa';
import { subjectIdOf, type Principal } from '../auth/principal';
import { newId } from '../ids/newId';
import type { Log } from '../log/log';
import type { Metrics } from '../metrics/metrics';

/**
 * Gives each request an id, logs one line when it is done, with the code of a refusal, and counts it: no address, no query,
 * no body.
 */
export function requestLog(log: Log, metrics: Metrics) {
  return async (koa: Context, next: NextFunction): Promise<void> => {
    const given = koa.get('x-request-id');
    const requestId = /^[\w-]{8,64}$/.test(given) ? given : newId();
    koa.state['requestId'] = requestId;
    koa.set('X-Request-Id', requestId);
    const startedAt = process.hrtime.bigint();
    try {
      await next();
    } finally {
      const milliseconds = Number((process.hrtime.bigint() - startedAt) / 10_000n) / 100;
      const principal = (koa.state['principal'] as Principal | undefined) ?? { kind: 'anonymous' };
      const route = (koa.state['route'] as string | undefined) ?? 'none';
      metrics.requests.add({ route, status: `${Math.floor(koa.status / 100)}xx` });
      // Known from the first answer on, so that the first fault is an increase.
      metrics.requests.add({ route, status: '5xx' }, 0);
      metrics.requestSeconds.observe({ route }, milliseconds / 1000);
      const endpoint = (koa.state['endpointId'] as string | undefined) ?? 'none';
      log.info('request', {
        requestId,
        method: koa.method,
        endpoint,
        status: koa.status,
        milliseconds,
        by: subjectIdOf(principal),
        refused: (koa.state['refusal'] as string | undefined) ?? undefined,
      });
    }
  };
}
